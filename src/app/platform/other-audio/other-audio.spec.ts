import { otherAudioOf } from './other-audio';

const ANDROID = { userAgent: 'Mozilla/5.0 (Linux; Android 16; K)', maxTouchPoints: 5 };
const IPHONE = { userAgent: 'Mozilla/5.0 (iPhone)', maxTouchPoints: 5, audioSession: {} };
const DESK = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)', maxTouchPoints: 0 };

describe('otherAudioOf', () => {
  for (const [name, navigator, told] of [
    ['an iPhone', IPHONE, 'stops'],
    ['an Android phone', ANDROID, 'pauses'],
    ['a desk', DESK, 'goes-on'],
    ['a Mac, which has an audio session too', { ...IPHONE, maxTouchPoints: 0 }, 'goes-on'],
    ['no browser at all', undefined, 'goes-on'],
  ] as const) {
    it(`on ${name} music ${told}`, () => expect(otherAudioOf(navigator)).toBe(told));
  }
});
