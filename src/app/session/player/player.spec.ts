import { ComponentFixture, TestBed } from '@angular/core/testing';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { checkpointOf } from '../../domain/session/record/checkpoint';
import { FakeWakeLock } from '../../platform/wake-lock/fake-wake-lock';
import { FakePhone } from '../fake-phone';
import { aSessionPlan, aTimedStep } from '../session-plan.builder';
import { Quiet } from '../quiet';
import { SessionService } from '../session-service';
import { Player } from './player';

describe('Player', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<Player>;
  let page: HTMLElement;

  async function open(
    steps = aSessionPlan().steps,
    with_ = new FakePhone(),
    lies = false,
  ): Promise<void> {
    phone = with_;
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        {
          provide: TECHNIQUE,
          useValue: { ...aTechnique(steps), ...(lies && { lyingOnSide: true }) },
        },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    service = TestBed.inject(SessionService);
    service.begin(aSessionPlan(steps), null);
    fixture = TestBed.createComponent(Player);
    fixture.componentRef.setInput('pictures', {});
    fixture.componentRef.setInput('asksToEnd', false);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  }

  async function pass(ms: number): Promise<void> {
    phone.clock.tick(ms);
    await fixture.whenStable();
  }

  const root = () => page.querySelector<HTMLElement>('[data-session-state]')?.dataset;
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const live = () => page.querySelector('[aria-live="polite"]')?.textContent.trim();

  async function press(name: string): Promise<void> {
    button(name)?.click();
    await fixture.whenStable();
  }

  it('tells where it is by its data, rounded up to whole seconds', async () => {
    await open();
    expect(root()).toEqual(
      jasmine.objectContaining({ sessionState: 'get-ready', step: 'get-ready', remaining: '10' }),
    );
    await pass(10_400);
    expect(root()).toEqual(
      jasmine.objectContaining({
        sessionState: 'running',
        step: 'press-right',
        side: 'right',
        remaining: '40',
      }),
    );
  });

  it('shows the side as a word, the title, the sentence, and what comes next', async () => {
    await open();
    await pass(10_000);
    expect(page.querySelector('.word')?.textContent).toBe('Right');
    expect(page.querySelector('h1')?.textContent).toBe('Title of press-right');
    expect(page.textContent).toContain('Sentence of press-right.');
    expect(page.querySelector('.then')?.textContent).toContain('Title of press-left');
  });

  it('counts repetitions', async () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    await open([aTimedStep({ kind: 'reps', reps })]);
    await pass(10_000 + 17_000);
    expect(page.querySelector('.count strong')?.textContent).toBe('3');
    expect(page.querySelector('.count span')?.textContent).toContain('of 5');
  });

  it('names both ends of the pause button, and keeps its place while paused', async () => {
    await open();
    await pass(12_000);
    await press('Pause');
    expect(root()?.['sessionState']).toBe('paused');
    await pass(60_000);
    expect(root()).toEqual(jasmine.objectContaining({ step: 'press-right', remaining: '38' }));
    await press('Resume');
    expect(root()?.['sessionState']).toBe('running');
  });

  it('pauses by a tap on the picture, and by the space bar', async () => {
    await open();
    await pass(12_000);
    page.querySelector<HTMLElement>('.touch')?.click();
    expect(service.state()?.phase).toBe('paused');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(service.state()?.phase).toBe('running');
  });

  it('is paused by a finger anywhere on the field: on word, title, sentence, number and picture', async () => {
    await open();
    await pass(12_000);
    page.scrollIntoView();
    for (const part of ['.word', 'h1', '.sentence', '.count strong', '.figure', '.stage']) {
      const box = page.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      expect(met?.className).withContext(part).toBe('touch');
    }
  });

  it('takes a space bar that is held down for one press', async () => {
    await open();
    await pass(12_000);
    const press = (repeat: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, cancelable: true }),
      );
    // None of them scrolls the page.
    expect([press(false), press(true), press(true)]).toEqual([false, false, false]);
    expect(service.state()?.phase).toBe('paused');
  });

  it('leaves the space bar to a focused button', async () => {
    await open();
    await pass(12_000);
    button('Ease off')?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(service.state()?.phase).toBe('running');
  });

  it('shows how to ease off when asked, for those with the sound off, and then the step again', async () => {
    await open();
    await pass(12_000);
    await press('Ease off');
    expect(page.querySelector('.say')?.textContent).toContain('Less pressure');
    await pass(13_000);
    expect(page.querySelector('.say')?.textContent).toContain('Sentence of press-right.');
  });

  const markKnot = async (dwellMs = 30_000): Promise<void> => {
    service.send({ type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs });
    await fixture.whenStable();
  };
  const MARKED = 'Marked. Stay on the sorest spot. Slow, small circles, as light as you need.';

  it('says that a knot is marked for as long as one stays on it, and counts that stay down', async () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    await open([aTimedStep({ kind: 'reps', reps })]);
    await pass(10_000 + 12_000);
    await markKnot();
    expect(page.querySelector('.sentence')?.textContent).toBe(MARKED);
    expect(page.querySelector('[aria-live="assertive"]')?.textContent).toBe(MARKED);
    expect(page.querySelector('.count')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      '30 seconds',
    );
    for (let second = 0; second < 29; second++) await pass(1000);
    expect(page.querySelector('.sentence')?.textContent).toBe(MARKED);
    expect(page.querySelector('.count strong')?.textContent).toBe('1');
    await pass(1000);
    expect(page.querySelector('.sentence')?.textContent).toBe('Sentence of press.');
    expect(page.querySelector('.count strong')?.textContent).toBe('2');
  });

  it('says for a while that a fourth knot is marked, which adds no time', async () => {
    await open();
    await pass(12_000);
    await markKnot(0);
    expect(page.querySelector('.sentence')?.textContent).toBe(MARKED);
    await pass(12_000);
    expect(page.querySelector('.sentence')?.textContent).toBe('Sentence of press-right.');
  });

  it('says how to ease off while one stays on a knot, and then the knot again', async () => {
    await open();
    await pass(12_000);
    await markKnot();
    await pass(1000);
    await press('Ease off');
    expect(page.querySelector('.sentence')?.textContent).toContain('Less pressure');
    await pass(12_000);
    expect(page.querySelector('.sentence')?.textContent).toBe(MARKED);
  });

  it('says large that it is paused, only then', async () => {
    await open();
    await pass(12_000);
    expect(page.querySelector('.paused-sign')).toBeNull();
    await press('Pause');
    expect(page.querySelector('.paused-sign')?.textContent).toBe('Paused');
    await press('Resume');
    expect(page.querySelector('.paused-sign')).toBeNull();
  });

  it('adds time up to double, and then offers no more', async () => {
    await open();
    await pass(10_000);
    const more = button('More time');
    more?.focus();
    for (let i = 0; i < 4; i++) await press('More time');
    expect(root()?.['remaining']).toBe('80');
    expect(more?.getAttribute('aria-disabled')).toBe('true');
    // One that loses the focus at its limit leaves the keyboard nowhere.
    expect(document.activeElement).toBe(more ?? null);
  });

  it('tells a screen reader of each step, its half and its last seconds, once each and nothing in between', async () => {
    await open();
    await pass(10_000);
    const told = [live()];
    for (let second = 0; second < 40; second++) {
      await pass(1000);
      if (live() !== told.at(-1)) told.push(live());
    }
    expect(told).toEqual([
      'Right side. Title of press-right. Sentence of press-right.',
      'Halfway.',
      'Five seconds left.',
      'Left side. Title of press-left. Sentence of press-left.',
    ]);
  });

  it('does not tell the step again when More time moves its half away', async () => {
    await open();
    await pass(32_000);
    expect(live()).toBe('Halfway.');
    await press('More time');
    expect(live()).toBe('Halfway.');
  });

  it('tells a screen reader at once what was done, and the warnings that are else only spoken', async () => {
    const step = aTimedStep({ spoken: 'Sentence. Never on the spine.' });
    await open([step], new FakePhone({ screenReader: true }));
    await pass(10_000);
    expect(live()).toContain('Never on the spine.');
    await press('Pause');
    expect(page.querySelector('[aria-live="assertive"]')?.textContent).toBe('Paused');
  });

  it('keeps the step`s own seconds in its data while it counts down to go on', async () => {
    await open();
    await pass(22_000);
    const state = service.state();
    if (!state) throw new Error('There is no session');
    service.continueFrom(checkpointOf(state, ''));
    await fixture.whenStable();
    await press('Resume');
    await pass(2000);
    expect(root()?.['remaining']).toBe('28');
    expect(page.querySelector('.count strong')?.textContent).toBe('3');
    expect(page.querySelector('.sentence')?.textContent).toBe(
      'Going on: Title of press-right, right side.',
    );
    expect(page.querySelector('[aria-live="assertive"]')?.textContent).toContain('Going on:');
    await press('Ease off');
    expect(page.querySelector('.sentence')?.textContent).toContain('Less pressure');
    await press('Pause');
    expect(root()).toEqual(jasmine.objectContaining({ sessionState: 'paused', remaining: '28' }));
    expect(page.querySelector('.count strong')?.textContent).toBe('28');
  });

  for (const answer of ['refused', 'absent'] as const) {
    it(`says what a locked screen means where keeping it on is ${answer}`, async () => {
      await open(aSessionPlan().steps, new FakePhone({}, new FakeWakeLock(answer)));
      expect(page.textContent).toContain('The screen may lock: guidance goes on by sound.');
      await press('Quiet');
      expect(page.textContent).toContain('The screen may lock: the session then pauses.');
      await pass(12_000);
      await press('Pause');
      expect(page.textContent).withContext('in a pause').toContain('The screen may lock');
    });
  }

  it('says so too where the person lets the screen lock, and nothing where the phone promised', async () => {
    await open(aSessionPlan().steps, new FakePhone({ keepScreenOn: false }));
    expect(page.textContent).toContain('The screen may lock');
    TestBed.resetTestingModule();
    await open();
    expect(page.textContent).not.toContain('The screen may lock');
    phone.wakeLock.lose();
    await fixture.whenStable();
    expect(page.textContent).toContain('The screen may lock');
  });

  it('is quiet by one tap and speaks again by another, for this session only', async () => {
    await open();
    expect(button('Quiet')?.getAttribute('aria-pressed')).toBe('false');
    await press('Quiet');
    expect(button('Quiet')?.getAttribute('aria-pressed')).toBe('true');
    expect(TestBed.inject(Quiet).quiet()).toBeTrue();
    await press('Quiet');
    expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    await press('Quiet');
    service.begin(aSessionPlan(), null);
    expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    expect(phone.settings.settings()).toEqual(
      jasmine.objectContaining({ voice: true, sounds: true }),
    );
  });

  for (const settings of [
    { voice: false, sounds: false },
    { voice: true, screenReader: true, sounds: false },
  ]) {
    it(`is quiet already, and says why, where nothing is to be heard: ${JSON.stringify(settings)}`, async () => {
      await open(aSessionPlan().steps, new FakePhone(settings));
      const quiet = button('Quiet');
      expect(quiet?.getAttribute('aria-pressed')).toBe('true');
      expect(quiet?.getAttribute('aria-disabled')).toBe('true');
      const reason = page.querySelector(`#${quiet?.getAttribute('aria-describedby') ?? ''}`);
      expect(reason?.textContent).toBe('Already quiet: Settings keep voice and sounds off.');
      await press('Quiet');
      expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    });
  }

  it('turns with its dialog, in the order of upright, left and right', async () => {
    await open();
    const turned = () => [
      page.querySelector('.turn')?.className,
      page.querySelector('dialog')?.className,
    ];
    const seen: unknown[] = [turned()];
    for (let i = 0; i < 3; i++) {
      await press('Turn view');
      seen.push(turned());
    }
    expect(seen).toEqual(
      ['upright', 'left', 'right', 'upright'].map((turn) => [`turn ${turn}`, turn]),
    );
  });

  it('keeps the order of its controls when it is turned', async () => {
    await open();
    const order = () => [...page.querySelectorAll('button')].map((one) => one.textContent.trim());
    const upright = order();
    await press('Turn view');
    expect(order()).toEqual(upright);
    await pass(12_000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(service.state()?.phase).toBe('paused');
  });

  it('goes dark over an untouched step: side, count and title, for the eyes only', async () => {
    await open();
    for (let second = 0; second < 29; second++) await pass(1000);
    expect(page.querySelector('.night')).toBeNull();
    await pass(1000);
    const night = page.querySelector('.night');
    expect(night?.getAttribute('data-theme')).toBe('night');
    expect(night?.getAttribute('aria-hidden')).toBe('true');
    expect(night?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Right20 seconds Title of press-right',
    );
    const touch = page.querySelector<HTMLElement>('.touch');
    const finger = { pointerType: 'touch', width: 20, height: 20, bubbles: true };
    touch?.dispatchEvent(new PointerEvent('pointerdown', finger));
    touch?.click();
    await fixture.whenStable();
    expect(service.state()?.phase).toBe('running');
    expect(page.querySelector('.night')).toBeNull();
    touch?.click();
    expect(service.state()?.phase).toBe('paused');
  });

  it('never goes dark over its question', async () => {
    await open();
    fixture.componentRef.setInput('asksToEnd', true);
    for (let second = 0; second < 49; second++) await pass(1000);
    expect(page.querySelector('.night')).toBeNull();
  });

  for (const [farView, voice, lies, far] of [
    ['automatic', true, true, true],
    ['automatic', false, true, false],
    ['automatic', true, false, false],
    ['on', false, false, true],
    ['off', true, true, false],
  ] as const) {
    it(`is ${far ? '' : 'not '}for far eyes: ${farView}, voice ${voice}, lying ${lies}`, async () => {
      await open(aSessionPlan().steps, new FakePhone({ farView, voice }), lies);
      expect(page.querySelector('.player')?.classList.contains('far')).toBe(far);
      await press('Quiet');
      const stillFar = page.querySelector('.player')?.classList.contains('far');
      expect(stillFar)
        .withContext('nobody says the sentence')
        .toBe(farView === 'on');
      expect(page.querySelector('.sentence')?.textContent).toContain('Put the phone down');
    });
  }

  it('shows far eyes the position to take, upright too, and no sentence from then on', async () => {
    await open(aSessionPlan().steps, new FakePhone({ farView: 'on' }));
    page.style.inlineSize = `${window.innerHeight / 2}px`;
    const shown = (): number => page.querySelector<HTMLElement>('.sentence')?.offsetWidth ?? 0;
    expect(shown()).toBeGreaterThan(100);
    await pass(10_000);
    expect(shown()).toBe(1);
  });

  it('says that the phone slept, and waits', async () => {
    await open();
    await pass(20_000);
    phone.clock.sleep(60_000);
    await pass(1000);
    expect(page.textContent).toContain('The phone slept. That time was not counted.');
    expect(button('Resume')).toBeDefined();
  });

  it('says in words that the phone is full while the session goes on', async () => {
    await open();
    phone.repository.failWith('full');
    await pass(20_000);
    await fixture.whenStable();
    expect(page.textContent).toContain('The phone is full.');
    expect(root()?.['sessionState']).toBe('running');
  });
});
