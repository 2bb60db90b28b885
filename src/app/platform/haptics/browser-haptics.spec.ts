import { BrowserHaptics, HapticsNavigator } from './browser-haptics';

const CHROMIUM =
  'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/157.0 Mobile Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (Android 16; Mobile; rv:160.0) Gecko/160.0 Firefox/160.0';

describe('BrowserHaptics', () => {
  let asked: (number | number[])[];

  beforeEach(() => (asked = []));

  const navigator = (maxTouchPoints: number, userAgent = CHROMIUM): HapticsNavigator => ({
    maxTouchPoints,
    userAgent,
    vibrate: (pattern) => asked.push(pattern) > 0,
  });

  it('buzzes the pattern, and stops', () => {
    const haptics = new BrowserHaptics(navigator(5));
    haptics.buzz([400, 100, 400]);
    haptics.stop();
    expect(haptics.available).toBeTrue();
    expect(asked).toEqual([[400, 100, 400], 0]);
  });

  const silent: readonly [string, HapticsNavigator | undefined][] = [
    ['an iPhone, which has no such function', { maxTouchPoints: 5, userAgent: 'Safari' }],
    ['Firefox for Android, whose function does nothing', navigator(5, FIREFOX)],
    ['a computer without a touch screen', navigator(0)],
    ['no window', undefined],
  ];
  for (const [name, phone] of silent) {
    it(`does not claim to buzz in ${name}`, () => {
      const haptics = new BrowserHaptics(phone);
      haptics.buzz([100]);
      haptics.stop();
      expect(haptics.available).toBeFalse();
      expect(asked).toEqual([]);
    });
  }

  it('lets the session run on when the browser throws', () => {
    const broken = new BrowserHaptics({
      ...navigator(5),
      vibrate: () => {
        throw new Error('blocked by policy');
      },
    });
    expect(() => broken.buzz([100])).not.toThrow();
    expect(() => broken.stop()).not.toThrow();
  });
});
