import { checkpointOf } from '../../domain/session/record/checkpoint';
import { aTimedStep } from '../session-plan.builder';
import { PlayerHarness } from './player.harness';

describe('Player', () => {
  const player = new PlayerHarness();

  it('tells where it is by its data, rounded up to whole seconds', async () => {
    await player.open();
    expect(player.root()).toEqual(
      jasmine.objectContaining({ sessionState: 'get-ready', step: 'get-ready', remaining: '10' }),
    );
    await player.pass(10_400);
    expect(player.root()).toEqual(
      jasmine.objectContaining({
        sessionState: 'running',
        step: 'press-right',
        side: 'right',
        remaining: '40',
      }),
    );
  });

  it('shows the side as a word, the title, the sentence, and what comes next', async () => {
    await player.open();
    await player.pass(10_000);
    expect(player.page.querySelector('.word')?.textContent).toBe('Right');
    expect(player.page.querySelector('h1')?.textContent).toBe('Title of press-right');
    expect(player.page.textContent).toContain('Sentence of press-right.');
    expect(player.page.querySelector('.then')?.textContent).toContain('Title of press-left');
  });

  it('counts repetitions', async () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    await player.open([aTimedStep({ kind: 'reps', reps })]);
    await player.pass(10_000 + 17_000);
    expect(player.page.querySelector('.count strong')?.textContent).toBe('3');
    expect(player.page.querySelector('.count span')?.textContent).toContain('of 5');
  });

  it('names both ends of the pause button, and keeps its place while paused', async () => {
    await player.open();
    await player.pass(12_000);
    await player.press('Pause');
    expect(player.root()?.['sessionState']).toBe('paused');
    await player.pass(60_000);
    expect(player.root()).toEqual(
      jasmine.objectContaining({ step: 'press-right', remaining: '38' }),
    );
    await player.press('Resume');
    expect(player.root()?.['sessionState']).toBe('running');
  });

  it('pauses by a tap on the picture, and by the space bar', async () => {
    await player.open();
    await player.pass(12_000);
    player.page.querySelector<HTMLElement>('.touch')?.click();
    expect(player.service.state()?.phase).toBe('paused');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(player.service.state()?.phase).toBe('running');
  });

  it('is paused by a finger anywhere on the field: on word, title, sentence, number and picture', async () => {
    await player.open();
    await player.pass(12_000);
    player.page.scrollIntoView();
    for (const part of ['.word', 'h1', '.sentence', '.count strong', '.figure', '.stage']) {
      const box = player.page.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      expect(met?.className).withContext(part).toBe('touch');
    }
  });

  it('takes a space bar that is held down for one press', async () => {
    await player.open();
    await player.pass(12_000);
    const hold = (repeat: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, cancelable: true }),
      );
    // None of them scrolls the page.
    expect([hold(false), hold(true), hold(true)]).toEqual([false, false, false]);
    expect(player.service.state()?.phase).toBe('paused');
  });

  it('leaves the space bar to a focused button', async () => {
    await player.open();
    await player.pass(12_000);
    player
      .button('Ease off')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(player.service.state()?.phase).toBe('running');
  });

  it('says large that it is paused, only then', async () => {
    await player.open();
    await player.pass(12_000);
    expect(player.page.querySelector('.paused-sign')).toBeNull();
    await player.press('Pause');
    expect(player.page.querySelector('.paused-sign')?.textContent).toBe('Paused');
    await player.press('Resume');
    expect(player.page.querySelector('.paused-sign')).toBeNull();
  });

  it('adds time up to double, and then offers no more', async () => {
    await player.open();
    await player.pass(10_000);
    const more = player.button('More time');
    more?.focus();
    for (let i = 0; i < 4; i++) await player.press('More time');
    expect(player.root()?.['remaining']).toBe('80');
    expect(more?.getAttribute('aria-disabled')).toBe('true');
    // One that loses the focus at its limit leaves the keyboard nowhere.
    expect(document.activeElement).toBe(more ?? null);
  });

  it('keeps the step`s own seconds in its data while it counts down to go on', async () => {
    await player.open();
    await player.pass(22_000);
    const state = player.service.state();
    if (!state) throw new Error('There is no session');
    player.service.continueFrom(checkpointOf(state, ''));
    await player.fixture.whenStable();
    await player.press('Resume');
    await player.pass(2000);
    expect(player.root()?.['remaining']).toBe('28');
    expect(player.page.querySelector('.count strong')?.textContent).toBe('3');
    expect(player.page.querySelector('.sentence')?.textContent).toBe(
      'Going on: Title of press-right, right side.',
    );
    expect(player.page.querySelector('[aria-live="assertive"]')?.textContent).toContain(
      'Going on:',
    );
    await player.press('Ease off');
    expect(player.page.querySelector('.sentence')?.textContent).toContain('Less pressure');
    await player.press('Pause');
    expect(player.root()).toEqual(
      jasmine.objectContaining({ sessionState: 'paused', remaining: '28' }),
    );
    expect(player.page.querySelector('.count strong')?.textContent).toBe('28');
  });

  it('says that the phone slept, and waits', async () => {
    await player.open();
    await player.pass(20_000);
    player.phone.clock.sleep(60_000);
    await player.pass(1000);
    expect(player.page.textContent).toContain('The phone slept. That time was not counted.');
    expect(player.button('Resume')).toBeDefined();
  });

  it('says in words that the phone is full while the session goes on', async () => {
    await player.open();
    player.phone.repository.failWith('full');
    await player.pass(20_000);
    await player.fixture.whenStable();
    expect(player.page.textContent).toContain('The phone is full.');
    expect(player.root()?.['sessionState']).toBe('running');
  });
});
