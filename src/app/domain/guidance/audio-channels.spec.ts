import { isSameChannels } from './audio-channels';

describe('audio channels', () => {
  it('are the same only where both are', () => {
    const all = [true, false].flatMap((speech) =>
      [true, false].map((sounds) => ({ speech, sounds })),
    );
    const allAndNone = [...all, null];
    for (const one of allAndNone) {
      expect(allAndNone.map((other) => isSameChannels(one, other && { ...other }))).toEqual(
        allAndNone.map((other) => other === one),
      );
    }
  });
});
