import { ComponentFixture, TestBed } from '@angular/core/testing';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { checkpointOf } from '../../domain/session/checkpoint';
import { FakeWakeLock } from '../../platform/wake-lock/fake-wake-lock';
import { aSessionPlan, aTimedStep, FakePhone } from '../fake-session';
import { SessionService } from '../session-service';
import { Player } from './player';

describe('Player', () => {
  let phone: FakePhone;
  let service: SessionService;
  let fixture: ComponentFixture<Player>;
  let page: HTMLElement;

  async function open(steps = aSessionPlan().steps, with_ = new FakePhone()): Promise<void> {
    phone = with_;
    TestBed.configureTestingModule({
      providers: [
        phone.providers(),
        { provide: TECHNIQUE, useValue: aTechnique(steps) },
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
    expect(page.querySelector('.say')?.textContent).toContain('Half the pressure');
    await pass(13_000);
    expect(page.querySelector('.say')?.textContent).toContain('Sentence of press-right.');
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

  it('tells a screen reader of each step once, and nothing in between', async () => {
    await open();
    await pass(10_000);
    const told = live();
    expect(told).toBe('Right side. Title of press-right. Sentence of press-right.');
    await pass(30_000);
    expect(live()).toBe(told);
    await pass(10_000);
    expect(live()).toContain('Left side.');
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
    await press('Pause');
    expect(root()).toEqual(jasmine.objectContaining({ sessionState: 'paused', remaining: '28' }));
    expect(page.querySelector('.count strong')?.textContent).toBe('28');
  });

  it('says while getting ready that the screen may go dark, where the phone refuses', async () => {
    await open(aSessionPlan().steps, new FakePhone({}, new FakeWakeLock('refused')));
    expect(page.textContent).toContain('The screen may go dark');
    await pass(10_000);
    expect(page.textContent).not.toContain('The screen may go dark');
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
