import { TestBed } from '@angular/core/testing';
import { FakeWakeLock } from '../../platform/wake-lock/fake-wake-lock';
import { FakePhone } from '../fake-phone';
import { aSessionPlan } from '../session-plan.builder';
import { Quiet } from '../quiet';
import { PlayerHarness } from './player.harness';

describe('the player where the screen may lock, or nothing is heard', () => {
  const player = new PlayerHarness();

  for (const answer of ['refused', 'absent'] as const) {
    it(`says what a locked screen means where keeping it on is ${answer}`, async () => {
      await player.open(aSessionPlan().steps, new FakePhone({}, new FakeWakeLock(answer)));
      expect(player.page.textContent).toContain('The screen may lock: guidance goes on by sound.');
      await player.press('Quiet');
      expect(player.page.textContent).toContain('The screen may lock: the session then pauses.');
      await player.pass(12_000);
      await player.press('Pause');
      expect(player.page.textContent).withContext('in a pause').toContain('The screen may lock');
    });
  }

  it('says so too where the person lets the screen lock, and nothing where the phone promised', async () => {
    await player.open(aSessionPlan().steps, new FakePhone({ keepScreenOn: false }));
    expect(player.page.textContent).toContain('The screen may lock');
    TestBed.resetTestingModule();
    await player.open();
    expect(player.page.textContent).not.toContain('The screen may lock');
    player.phone.wakeLock.lose();
    await player.fixture.whenStable();
    expect(player.page.textContent).toContain('The screen may lock');
  });

  it('is quiet by one tap and speaks again by another, for this session only', async () => {
    await player.open();
    expect(player.button('Quiet')?.getAttribute('aria-pressed')).toBe('false');
    await player.press('Quiet');
    expect(player.button('Quiet')?.getAttribute('aria-pressed')).toBe('true');
    expect(TestBed.inject(Quiet).quiet()).toBeTrue();
    await player.press('Quiet');
    expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    await player.press('Quiet');
    player.service.begin(aSessionPlan(), null);
    expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    expect(player.phone.settings.settings()).toEqual(
      jasmine.objectContaining({ voice: true, sounds: true }),
    );
  });

  for (const settings of [
    { voice: false, sounds: false },
    { voice: true, screenReader: true, sounds: false },
  ]) {
    it(`is quiet already, and says why, where nothing is to be heard: ${JSON.stringify(settings)}`, async () => {
      await player.open(aSessionPlan().steps, new FakePhone(settings));
      const quiet = player.button('Quiet');
      expect(quiet?.getAttribute('aria-pressed')).toBe('true');
      expect(quiet?.getAttribute('aria-disabled')).toBe('true');
      const reason = player.page.querySelector(`#${quiet?.getAttribute('aria-describedby') ?? ''}`);
      expect(reason?.textContent).toBe('Already quiet: Settings keep voice and sounds off.');
      await player.press('Quiet');
      expect(TestBed.inject(Quiet).quiet()).toBeFalse();
    });
  }
});
