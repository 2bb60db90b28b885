import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HAPTICS } from './haptics/haptics';
import { SOUND } from './sound/sound';
import { VISIBILITY } from './visibility/visibility';
import { VOICE } from './voice/voice';
import { WAKE_LOCK } from './wake-lock/wake-lock';

/** A page in a browser that has nothing but events. */
function aBarePage(): unknown {
  const view = Object.assign(new EventTarget(), { navigator: {} });
  const more = { defaultView: view, documentElement: { lang: 'en' }, querySelectorAll: () => [] };
  return Object.assign(new EventTarget(), more);
}

describe('The abilities of the phone', () => {
  it('are all there to be asked in a real browser, whatever it grants', () => {
    const abilities = [HAPTICS, SOUND, VOICE, WAKE_LOCK, VISIBILITY] as const;
    for (const ability of abilities) expect(TestBed.inject<unknown>(ability)).toBeTruthy();
    expect(TestBed.inject(SOUND).available).toBeTrue();
    expect(TestBed.inject(WAKE_LOCK).available).toBeTrue();
  });

  it('can be missing all at once, and a session can still be run on what is left', () => {
    TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useFactory: aBarePage }] });
    const [sound, voice] = [TestBed.inject(SOUND), TestBed.inject(VOICE)];
    const [wakeLock, haptics] = [TestBed.inject(WAKE_LOCK), TestBed.inject(HAPTICS)];
    sound.unlock();
    voice.unlock();
    wakeLock.hold();
    sound.play('step', 0);
    voice.say('Press.');
    haptics.buzz([100]);
    sound.close();
    wakeLock.release();
    expect([sound.available, voice.available(), wakeLock.available, haptics.available]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([sound.state(), wakeLock.state()]).toEqual(['absent', 'absent']);
  });
});
