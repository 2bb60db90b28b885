import { Type } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { Knot } from '../../domain/log/record';
import { nextTask } from '../../platform/next-task';
import { fakeKept } from '../../store/kept/fake-kept';
import { KNOT_WISH } from '../../store/knots/knot-wish';
import { FakePhone } from '../fake-phone';
import { aTimedStep } from '../session-plan.builder';
import { SessionPage } from '../session-page';
import { SessionService } from '../session-service';
import { TechniquePage } from '../technique-page/technique-page';

const LEFT: Knot = { side: 'left', x: 0.4, y: 0.24, at: 20 };
const RIGHT: Knot = { side: 'right', x: 0.6, y: 0.24, at: 20 };

const technique = {
  ...aTechnique([]),
  marksKnots: true as const,
  plan: ({ firstSide }: { readonly firstSide: 'left' | 'right' }) =>
    [firstSide].map((side) => aTimedStep({ id: `press-${side}`, side })),
};

describe('Knots marked in the last four weeks', () => {
  let phone: FakePhone;
  let fixture: ComponentFixture<unknown>;
  let page: HTMLElement;

  /** A page of a technique where knots are marked; these were, on the days before. */
  async function open(
    marked: Readonly<Record<string, readonly Knot[]>>,
    { isOn = false, type = TechniquePage }: { isOn?: boolean; type?: Type<unknown> } = {},
  ): Promise<void> {
    phone = new FakePhone({ safetyUnderstood: true });
    for (const [day, knots] of Object.entries(marked)) {
      const startedAt = `${day}T09:00:00.000+00:00`;
      phone.repository.stored.set(day, aRecord({ id: day, startedAt, knots }));
    }
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        provideRouter([]),
        { provide: TECHNIQUE, useValue: technique },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: KNOT_WISH, useValue: fakeKept({ isOn }) },
      ],
    });
    fixture = TestBed.createComponent<unknown>(type);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  }

  afterEach(() => {
    page.remove();
    TestBed.inject(SessionService).clear();
  });

  /** The pictures are drawn one a task before what lies below them is fetched. */
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await nextTask();
      await fixture.whenStable();
    }
  }

  const wish = () => page.querySelector<HTMLButtonElement>('button[role=switch]');
  const hint = () => page.querySelector('un-switch .note')?.textContent.trim();
  const firstSide = () =>
    page
      .querySelector<HTMLInputElement>('un-choice:nth-of-type(2) input:checked')
      ?.closest('label')
      ?.textContent.trim();

  it('are told on the page where they came back, with the map, and nothing is where none did', async () => {
    const once = { '2026-11-20': [LEFT, LEFT] };
    await open(once);
    await until(() => page.querySelector('un-returning-knots') !== null);
    expect(page.querySelector('un-returning-knots section')).toBeNull();
    page.remove();
    TestBed.resetTestingModule();

    await open({ ...once, '2026-11-21': [RIGHT], '2026-11-22': [LEFT], '2026-10-20': [LEFT] });
    await until(() => page.querySelector('un-returning-knots section') !== null);
    const lines = [...page.querySelectorAll('un-returning-knots li')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Left, where neck meets shoulder: you marked here 3 times in 4 weeks.',
    ]);
    expect(page.querySelector('un-returning-knots .count')?.textContent).toBe('3');
  });

  it('say beside the wish what it comes to, and change nothing without it', async () => {
    await open({ '2026-11-20': [LEFT, LEFT, RIGHT] });
    expect(hint()).toBe(
      'Marks in the last 4 weeks: left 2, right 1. So it starts with your left side.',
    );
    expect(firstSide()).toBe('Right');
    wish()?.click();
    await fixture.whenStable();
    expect(firstSide()).toBe('Left');
    expect(phone.settings.settings().setups).toEqual({});
  });

  it('give way to a side chosen by hand, and to the defaults', async () => {
    await open({ '2026-11-20': [LEFT] }, { isOn: true });
    expect(firstSide()).toBe('Left');
    page.querySelectorAll<HTMLInputElement>('un-choice:nth-of-type(2) input')[1]?.click();
    await fixture.whenStable();
    expect([firstSide(), wish()?.getAttribute('aria-checked')]).toEqual(['Right', 'false']);
    wish()?.click();
    await fixture.whenStable();
    page.querySelector<HTMLButtonElement>('.set-up .btn.quiet')?.click();
    await fixture.whenStable();
    expect([firstSide(), wish()?.getAttribute('aria-checked')]).toEqual(['Right', 'false']);
  });

  it('stay out of an amount that is changed: the side of the wish is not kept with it', async () => {
    await open({ '2026-11-20': [LEFT] }, { isOn: true });
    page.querySelector<HTMLButtonElement>('un-stepper button')?.click();
    await fixture.whenStable();
    expect(phone.settings.settings().setups.dragging?.firstSide).toBe('right');
    expect(firstSide()).toBe('Left');
  });

  it('as many on both sides, or a log that cannot be read, leave the first side as it is', async () => {
    await open({ '2026-11-20': [LEFT, RIGHT] }, { isOn: true });
    expect(hint()).toContain('left 1, right 1. The first side above stays.');
    expect(firstSide()).toBe('Right');
    page.remove();
    TestBed.resetTestingModule();
    await open({}, { isOn: true });
    expect(hint()).toBe('No marks in the last 4 weeks: the first side above stays.');
  });

  it('begin the session on their side, once the log has told it', async () => {
    await open({ '2026-11-20': [LEFT] }, { isOn: true, type: SessionPage });
    const begin = [...page.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Skip'),
    );
    begin?.click();
    await fixture.whenStable();
    expect(TestBed.inject(SessionService).state()?.plan.steps[0]?.side).toBe('left');
  });
});
