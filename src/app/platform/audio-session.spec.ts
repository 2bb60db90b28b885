import { claimAudio } from './audio-session';

describe('claimAudio', () => {
  const of = (audioSession: object) => ({ audioSession }) as unknown as Navigator;

  it('plays past an iPhone’s mute switch, and gives the audio back', () => {
    const session = { type: 'auto' };
    claimAudio(of(session), true);
    expect(session.type).toBe('playback');
    claimAudio(of(session), false);
    expect(session.type).toBe('auto');
  });

  it('does nothing where it cannot be asked', () => {
    expect(() => claimAudio({} as Navigator, true)).not.toThrow();
    expect(() => claimAudio(undefined, true)).not.toThrow();
    const refusing = Object.defineProperty({}, 'type', {
      set: () => {
        throw new TypeError('unknown type');
      },
    });
    expect(() => claimAudio(of(refusing), true)).not.toThrow();
  });
});
