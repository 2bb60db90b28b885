import { ComponentFixture, TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap, provideRouter, Router } from '@angular/router';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { Technique } from '../../catalogue/technique';
import { TECHNIQUES } from '../../catalogue/techniques';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { FakePhone } from '../fake-phone';
import { aTimedStep } from '../session-plan.builder';
import { Recorder } from '../recorder/recorder';
import { SessionPage } from '../session-page';
import { SessionService } from '../session-service';
import { ROUTINE_DATA } from './played';
import { LoadedRoutine } from './played-routine';

function taught(id: TechniqueId, told: Partial<Technique> = {}): Technique {
  const technique = aTechnique([aTimedStep({ id: `${id}-work`, durationMs: 40_000 })]);
  const words = { ...technique.words, name: `Name of ${id}`, next: `Next: ${id}.` };
  return { ...technique, id, words, ...told };
}

const setup = { sides: 'right', firstSide: 'right', amounts: {} } as const;

/** 40 s seated, 20 s of transition, 40 s lying on the left side, that not worked. */
const EVENING: LoadedRoutine = {
  id: 'evening',
  name: 'Evening',
  parts: [
    { technique: 'dragging', setup, transitionSeconds: 0, taught: taught('dragging') },
    {
      technique: 'lying-down',
      setup,
      transitionSeconds: 20,
      taught: taught('lying-down', { lyingOnSide: true }),
    },
  ],
  underWay: [],
};

/** From Begin. */
const TRANSITION = 10_000 + 5000 + 40_000;
const SECOND = TRANSITION + 20_000;

describe('the change of technique in a routine', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<SessionPage>;
  let page: HTMLElement;

  /** A window of the phone, on the address of the routine's session. */
  async function open(window_ = new FakePhone({ safetyUnderstood: true })): Promise<void> {
    phone = window_;
    const snapshot = { data: { [ROUTINE_DATA]: EVENING }, queryParamMap: convertToParamMap({}) };
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        provideRouter([]),
        { provide: ActivatedRoute, useValue: { snapshot } },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    spyOn(TestBed.inject(Router), 'navigateByUrl').and.resolveTo(true);
    spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    service = TestBed.inject(SessionService);
    fixture = TestBed.createComponent(SessionPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  }

  /** This window is closed, or killed; the phone goes on. */
  function leave(): void {
    page.remove();
    service.clear();
    TestBed.resetTestingModule();
  }

  afterEach(() => {
    page.remove();
    service.clear();
  });

  async function press(name: string): Promise<void> {
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name)?.click();
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
  }

  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1000) phone.clock.tick(Math.min(1000, left));
    await fixture.whenStable();
    await TestBed.inject(Recorder).settled();
  }

  const player = () => page.querySelector<HTMLElement>('[data-session-state]');
  const step = () => player()?.dataset['step'];
  const told = () => page.querySelector('[data-session-state] [aria-live=polite]')?.textContent;
  const lines = () =>
    [...phone.repository.stored.values()].map(
      ({ technique, activeSeconds, outcome }) => `${technique} ${activeSeconds} ${outcome}`,
    );

  it('is told to a screen reader: the technique that comes and its position, then its first step', async () => {
    await open();
    await press('Skip');
    await pass(TRANSITION);
    expect(told()).toBe('Name of lying-down. Next: lying-down. Sit on a chair.');
    await pass(20_000);
    expect(told()).toBe('Right side. Title of lying-down-work. Sentence of lying-down-work.');
  });

  it('is on the screen of a silent run, which nothing else tells of and the phone keeps on', async () => {
    const silent = { voice: false, sounds: false, vibration: false, safetyUnderstood: true };
    await open(new FakePhone(silent));
    await press('Skip');
    await pass(TRANSITION);
    expect(page.querySelector('h1')?.textContent).toBe('Name of lying-down');
    expect(page.querySelector('.sentence')?.textContent).toBe('Next: lying-down. Sit on a chair.');
    await pass(20_000);
    expect(step()).toBe('lying-down-work');
    expect([phone.voice.said, phone.sound.played, phone.haptics.buzzed]).toEqual([[], [], []]);
    expect(phone.wakeLock.state()).toBe('on');
  });

  it('is passed with the keyboard alone: the focus stays on its button, and Space pauses in it', async () => {
    await open();
    await press('Skip');
    await pass(TRANSITION - 1000);
    const more = [...page.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === 'More time',
    );
    more?.focus();
    await pass(1000);
    expect([step(), document.activeElement]).toEqual(['transition', more ?? null]);
    more?.blur();
    const space = () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    space();
    expect(service.state()?.phase).toBe('paused');
    space();
    await press('Next step');
    expect([step(), service.state()?.phase]).toEqual(['lying-down-work', 'running']);
    await press('Previous step');
    expect(step()).toBe('transition');
  });

  it('leaves no gap on the lock screen: another technique of one routine, in one length', async () => {
    await open();
    await press('Skip');
    await pass(SECOND);
    const shown = phone.mediaSession.shown.map(
      ({ title, album, positionMs, lengthMs, playing }) => ({
        told: `${title} of ${album}`,
        positionMs,
        lengthMs,
        playing,
      }),
    );
    const always = { lengthMs: 100_000, playing: true };
    expect(shown.slice(-3)).toEqual([
      { ...always, told: 'Title of dragging-work of Evening: Dragging', positionMs: 0 },
      { ...always, told: 'Name of lying-down of Evening: Lying down', positionMs: 40_000 },
      {
        ...always,
        told: 'Title of lying-down-work of Evening: Lying down',
        positionMs: 60_000,
      },
    ]);
  });

  it('turns the view with the technique: upright until one lies', async () => {
    await open();
    await press('Skip');
    await pass(TRANSITION - 1000);
    expect(player()?.dataset['turned']).toBe('upright');
    await pass(1000);
    expect(player()?.dataset['turned']).toBe('upright');
    await pass(20_000);
    expect(player()?.dataset['turned']).toBe('left');
  });

  it('is no way out: leaving is asked about in the transition and in the second part', async () => {
    await open();
    await press('Skip');
    for (const [ms, name] of [
      [TRANSITION + 5000, 'transition'],
      [15_000, 'lying-down-work'],
    ] as const) {
      await pass(ms);
      expect(step()).toBe(name);
      expect(fixture.componentInstance.mayLeave()).withContext(name).toBeFalse();
      await fixture.whenStable();
      expect(page.querySelector('dialog')?.open).withContext(name).toBeTrue();
      await press('Keep going');
    }
  });

  for (const [where, ms, continued] of [
    ['the first part', TRANSITION - 30_000, 'dragging-work'],
    ['the transition', TRANSITION + 5000, 'transition'],
    ['the second part', SECOND + 10_000, 'lying-down-work'],
  ] as const) {
    it(`goes over to another window in ${where}, which brings the same run to its end`, async () => {
      await open();
      await press('Skip');
      await pass(ms);
      phone.tabs.asked$.next('let-go');
      await TestBed.inject(Recorder).settled();
      await fixture.whenStable();
      expect(service.state()).toBeNull();
      const left = lines();
      leave();

      await open(phone);
      expect(page.querySelector('un-interrupted h2')?.textContent).toContain('Evening');
      await press('Continue');
      expect([step(), player()?.dataset['sessionState']]).toEqual([continued, 'paused']);
      expect(lines()).toEqual(left);
      await press('Resume');
      await pass(5000 + SECOND + 40_000 - ms);
      expect(page.querySelector('h1')?.textContent).toBe('Session complete');
      expect(lines()).toEqual(['dragging 40 completed', 'lying-down 40 completed']);
      const runs = [...phone.repository.stored.values()].map(({ routineRun }) => routineRun);
      expect(new Set(runs).size).toBe(1);
    });
  }
});
