import { FakePhone } from '../fake-phone';
import { aTimedStep } from '../session-plan.builder';
import { PlayerHarness } from './player.harness';

describe('what the player tells of each step, and answers to what is done', () => {
  const player = new PlayerHarness();
  const MARKED = 'Marked. Stay on the sorest spot. Slow, small circles, as light as you need.';

  it('shows how to ease off when asked, for those with the sound off, and then the step again', async () => {
    await player.open();
    await player.pass(12_000);
    await player.press('Ease off');
    expect(player.page.querySelector('.say')?.textContent).toContain('Less pressure');
    await player.pass(13_000);
    expect(player.page.querySelector('.say')?.textContent).toContain('Sentence of press-right.');
  });

  it('says that a knot is marked for as long as one stays on it, and counts that stay down', async () => {
    const reps = { count: 5, eachMs: 8000, outShare: null };
    await player.open([aTimedStep({ kind: 'reps', reps })]);
    await player.pass(10_000 + 12_000);
    await player.markKnot();
    expect(player.page.querySelector('.sentence')?.textContent).toBe(MARKED);
    expect(player.page.querySelector('[aria-live="assertive"]')?.textContent).toBe(MARKED);
    expect(player.page.querySelector('.count')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      '30 seconds',
    );
    for (let second = 0; second < 29; second++) await player.pass(1000);
    expect(player.page.querySelector('.sentence')?.textContent).toBe(MARKED);
    expect(player.page.querySelector('.count strong')?.textContent).toBe('1');
    await player.pass(1000);
    expect(player.page.querySelector('.sentence')?.textContent).toBe('Sentence of press.');
    expect(player.page.querySelector('.count strong')?.textContent).toBe('2');
  });

  it('says for a while that a fourth knot is marked, which adds no time', async () => {
    await player.open();
    await player.pass(12_000);
    await player.markKnot(0);
    expect(player.page.querySelector('.sentence')?.textContent).toBe(MARKED);
    await player.pass(12_000);
    expect(player.page.querySelector('.sentence')?.textContent).toBe('Sentence of press-right.');
  });

  it('says how to ease off while one stays on a knot, and then the knot again', async () => {
    await player.open();
    await player.pass(12_000);
    await player.markKnot();
    await player.pass(1000);
    await player.press('Ease off');
    expect(player.page.querySelector('.sentence')?.textContent).toContain('Less pressure');
    await player.pass(12_000);
    expect(player.page.querySelector('.sentence')?.textContent).toBe(MARKED);
  });

  it('tells a screen reader of each step, its half and its last seconds, once each and nothing in between', async () => {
    await player.open();
    await player.pass(10_000);
    const told = [player.live()];
    for (let second = 0; second < 40; second++) {
      await player.pass(1000);
      if (player.live() !== told.at(-1)) told.push(player.live());
    }
    expect(told).toEqual([
      'Right side. Title of press-right. Sentence of press-right.',
      'Halfway.',
      'Five seconds left.',
      'Left side. Title of press-left. Sentence of press-left.',
    ]);
  });

  it('does not tell the step again when More time moves its half away', async () => {
    await player.open();
    await player.pass(32_000);
    expect(player.live()).toBe('Halfway.');
    await player.press('More time');
    expect(player.live()).toBe('Halfway.');
  });

  it('tells a screen reader at once what was done, and the warnings that are else only spoken', async () => {
    const step = aTimedStep({ spoken: 'Sentence. Never on the spine.' });
    await player.open([step], new FakePhone({ screenReader: true }));
    await player.pass(10_000);
    expect(player.live()).toContain('Never on the spine.');
    await player.press('Pause');
    expect(player.page.querySelector('[aria-live="assertive"]')?.textContent).toBe('Paused');
  });
});
