import { isSameWanted, voiceSourceOf, WantedGuidance, wantedGuidance } from './wanted-guidance';

describe('whose voice guides', () => {
  it('is the chosen one, the phone’s where none was chosen, and the built-in one where the phone has none', () => {
    const sources = [null, 'phone', 'built-in'] as const;
    expect(sources.map((voiceSource) => voiceSourceOf({ voiceSource }, true))).toEqual([
      'phone',
      'phone',
      'built-in',
    ]);
    expect(sources.map((voiceSource) => voiceSourceOf({ voiceSource }, false))).toEqual([
      'built-in',
      'built-in',
      'built-in',
    ]);
  });
});

describe('what is wanted', () => {
  const settings = {
    voice: true,
    voiceSource: null,
    screenReader: false,
    sounds: true,
  };

  it('is what Settings say, but nothing in quiet mode and no speech beside a screen reader', () => {
    expect(wantedGuidance(settings, false, true)).toEqual({ speech: 'phone', sounds: true });
    expect(wantedGuidance(settings, false, false)).toEqual({ speech: 'built-in', sounds: true });
    expect(wantedGuidance(settings, true, true)).toEqual({ speech: 'off', sounds: false });
    expect(wantedGuidance({ ...settings, screenReader: true }, false, true)).toEqual({
      speech: 'off',
      sounds: true,
    });
    expect(wantedGuidance({ ...settings, voice: false, sounds: false }, false, true)).toEqual({
      speech: 'off',
      sounds: false,
    });
  });

  it('is the same only where voice and sounds are', () => {
    const all = (['phone', 'built-in', 'off'] as const).flatMap((speech) =>
      [true, false].map((sounds): WantedGuidance | null => ({ speech, sounds })),
    );
    const allAndNone = [...all, null];
    for (const one of allAndNone) {
      expect(allAndNone.map((other) => isSameWanted(one, other && { ...other }))).toEqual(
        allAndNone.map((other) => other === one),
      );
    }
  });
});
