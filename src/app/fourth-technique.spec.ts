import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { shoulderRollsModule } from '../../examples/shoulder-rolls/shoulder-rolls-module';
import { Technique } from './catalogue/technique';
import { TECHNIQUES } from './catalogue/techniques';
import { fitToTime } from './domain/routine/fit-to-time';
import { RoutinePart } from './domain/routine/routine';
import { routineSteps } from './domain/routine/routine-steps';
import { lengthOf } from './domain/session/plan/plan';
import { defaultSetup } from './domain/session/plan/setup';
import { FakePhone } from './session/fake-phone';
import { Recorder } from './session/recorder/recorder';
import { SessionService } from './session/session-service';
import { techniqueCatalogue } from './technique-catalogue';

/** Of examples/shoulder-rolls the app knows nothing but this line. */
const catalogue = { ...techniqueCatalogue, [shoulderRollsModule.id]: shoulderRollsModule };

describe('A fourth technique, known by its line in the catalogue alone,', () => {
  let technique: Technique;
  let phone: FakePhone;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    technique = await shoulderRollsModule.load();
    phone = new FakePhone({ safetyUnderstood: true });
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        provideRouter([
          { path: 'techniques/shoulder-rolls', loadChildren: shoulderRollsModule.routes },
        ]),
        { provide: TECHNIQUES, useValue: catalogue },
      ],
    });
    harness = await RouterTestingHarness.create();
  });
  afterEach(() => TestBed.inject(SessionService).clear());

  const fixture = (): ComponentFixture<unknown> => harness.fixture;
  const page = () => fixture().nativeElement as HTMLElement;
  const settled = async (): Promise<void> => {
    await fixture().whenStable();
    await TestBed.inject(Recorder).settled();
  };

  it('lasts as long as its line says', () => {
    const setup = defaultSetup(technique.amounts, technique.firstSide);
    expect(lengthOf(technique.plan(setup))).toBe(shoulderRollsModule.defaultLengthMs);
  });

  it('has a page of its own, with its set-up and its length', async () => {
    await harness.navigateByUrl('/techniques/shoulder-rolls');
    await settled();
    expect(page().querySelector('h1')?.textContent).toBe('Shoulder rolls');
    expect(page().querySelector('.length')?.textContent).toBe('2:12');
    const labels = [...page().querySelectorAll('un-stepper label')];
    expect(labels.map(({ textContent }) => textContent)).toEqual([
      'Rolls',
      'Seconds a roll',
      'Relax',
    ]);
  });

  it('keeps on its page to the minutes chosen on Today, and says so', async () => {
    await harness.navigateByUrl('/techniques/shoulder-rolls?minutes=2');
    await settled();
    expect(page().textContent).toContain('Made shorter for your 2 minutes: it takes');
    page().querySelector<HTMLButtonElement>('.dock .act')?.click();
    await settled();
    expect(TestBed.inject(Router).url).toBe('/techniques/shoulder-rolls/session?minutes=2');
  });

  it('is played to its end, seen and said, and logged as any other', async () => {
    await harness.navigateByUrl('/techniques/shoulder-rolls/session');
    await settled();
    [...page().querySelectorAll('button')]
      .find((one) => one.textContent.trim() === 'Skip')
      ?.click();
    await settled();
    for (let second = 0; second < 15 + 132; second++) phone.clock.tick(1000);
    await settled();
    expect(page().querySelector('h1')?.textContent).toBe('Session complete');
    expect(phone.voice.said.join(' ')).toContain('then roll it back and down.');
    expect([...phone.repository.stored.values()]).toEqual([
      jasmine.objectContaining({
        technique: 'shoulder-rolls',
        activeSeconds: 132,
        outcome: 'completed',
      }),
    ]);
  });

  it('takes its place in a routine, and in the time there is', async () => {
    const part = (taught: Technique): RoutinePart & { readonly taught: Technique } => ({
      technique: taught.id,
      setup: defaultSetup(taught.amounts, taught.firstSide),
      transitionSeconds: 20,
      taught,
    });
    const parts = [part(await techniqueCatalogue.dragging.load()), part(technique)];
    const steps = routineSteps(parts);
    expect(steps.filter(({ id }) => id === 'sit-tall').length).toBe(1);
    expect(steps.find(({ id }) => id === 'transition')?.spoken).toContain('Next: Shoulder rolls.');
    const fitted = fitToTime(parts, 300);
    expect([fitted.kind, fitted.parts.length]).toEqual(['shortened', 2]);
  });
});
