import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { PlayerHarness } from './player.harness';

describe('the player`s views: turned, dark, from afar', () => {
  const player = new PlayerHarness();

  it('turns with its dialog, in the order of upright, left and right', async () => {
    await player.open();
    const turned = () => [
      player.page.querySelector('.turn')?.className,
      player.page.querySelector('dialog')?.className,
    ];
    const seen: unknown[] = [turned()];
    for (let i = 0; i < 3; i++) {
      await player.press('Turn view');
      seen.push(turned());
    }
    expect(seen).toEqual(
      ['upright', 'left', 'right', 'upright'].map((turn) => [`turn ${turn}`, turn]),
    );
  });

  it('keeps the order of its controls when it is turned', async () => {
    await player.open();
    const order = () =>
      [...player.page.querySelectorAll('button')].map((one) => one.textContent.trim());
    const upright = order();
    await player.press('Turn view');
    expect(order()).toEqual(upright);
    await player.pass(12_000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(player.service.state()?.phase).toBe('paused');
  });

  it('goes dark over an untouched step: side, count and title, for the eyes only', async () => {
    await player.open();
    for (let second = 0; second < 29; second++) await player.pass(1000);
    expect(player.page.querySelector('.night')).toBeNull();
    await player.pass(1000);
    const night = player.page.querySelector('.night');
    expect(night?.getAttribute('data-theme')).toBe('night');
    expect(night?.getAttribute('aria-hidden')).toBe('true');
    expect(night?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'Right 20 seconds Title of press-right',
    );
    const touch = player.page.querySelector<HTMLElement>('.touch');
    const finger = { pointerType: 'touch', width: 20, height: 20, bubbles: true };
    touch?.dispatchEvent(new PointerEvent('pointerdown', finger));
    touch?.click();
    await player.fixture.whenStable();
    expect(player.service.state()?.phase).toBe('running');
    expect(player.page.querySelector('.night')).toBeNull();
    touch?.click();
    expect(player.service.state()?.phase).toBe('paused');
  });

  it('never goes dark over its question', async () => {
    await player.open();
    player.fixture.componentRef.setInput('asksToEnd', true);
    for (let second = 0; second < 49; second++) await player.pass(1000);
    expect(player.page.querySelector('.night')).toBeNull();
  });

  for (const [farView, voice, lies, far] of [
    ['automatic', true, true, true],
    ['automatic', false, true, false],
    ['automatic', true, false, false],
    ['on', false, false, true],
    ['off', true, true, false],
  ] as const) {
    it(`is ${far ? '' : 'not '}for far eyes: ${farView}, voice ${voice}, lying ${lies}`, async () => {
      await player.open(aSessionPlan().steps, new FakePhone({ farView, voice }), lies);
      expect(player.page.querySelector('.player')?.classList.contains('far')).toBe(far);
      await player.press('Quiet');
      const stillFar = player.page.querySelector('.player')?.classList.contains('far');
      expect(stillFar)
        .withContext('nobody says the sentence')
        .toBe(farView === 'on');
      expect(player.page.querySelector('.sentence')?.textContent).toContain('Put the phone down');
    });
  }

  it('shows far eyes the position to take, upright too, and no sentence from then on', async () => {
    await player.open(aSessionPlan().steps, new FakePhone({ farView: 'on' }));
    player.page.style.inlineSize = `${window.innerHeight / 2}px`;
    const shown = (): number =>
      player.page.querySelector<HTMLElement>('.sentence')?.offsetWidth ?? 0;
    expect(shown()).toBeGreaterThan(100);
    await player.pass(10_000);
    expect(shown()).toBe(1);
  });
});
