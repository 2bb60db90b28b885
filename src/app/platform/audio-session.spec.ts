import { signal } from '@angular/core';
import { audioClaimer } from './audio-session';

describe('audioClaimer', () => {
  const of = (audioSession: object) => ({ audioSession }) as unknown as Navigator;
  const stops = signal(false);

  it('plays past an iPhone’s mute switch, and gives the audio back', () => {
    const session = { type: 'auto' };
    const claim = audioClaimer(of(session), stops);
    claim(true);
    expect(session.type).toBe('playback');
    claim(false);
    expect(session.type).toBe('auto');
  });

  it('plays over the music of other apps where the person wants it to play on', () => {
    const session = { type: 'auto' };
    const playsOn = signal(true);
    const claim = audioClaimer(of(session), playsOn);
    claim(true);
    expect(session.type).toBe('transient');
    playsOn.set(false);
    claim(true);
    expect(session.type).toBe('playback');
  });

  it('does nothing where it cannot be asked', () => {
    const refusing = Object.defineProperty({}, 'type', {
      set: () => {
        throw new TypeError('unknown type');
      },
    });
    for (const navigator of [{} as Navigator, undefined, of(refusing)]) {
      expect(() => audioClaimer(navigator, stops)(true)).not.toThrow();
    }
  });
});
