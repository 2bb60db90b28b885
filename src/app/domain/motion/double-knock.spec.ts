import { detect, FRESH_EAR, KnockEar, loudness } from './double-knock';
import { MotionSample } from './motion-sample';

const EVERY_MS = 1000 / 60;

/** A still phone that reads 60 times a second, shaken by so many m/s² at these moments. */
function heardAt(
  blows: readonly (readonly [at: number, strength: number])[],
  told: { sensitivity?: number; until?: number; masked?: (at: number) => boolean } = {},
): readonly number[] {
  const knocks: number[] = [];
  let ear: KnockEar = FRESH_EAR;
  for (let at = 0; at < (told.until ?? 6000); at += EVERY_MS) {
    const z = 9.8 + strengthAt(blows, at);
    ear = detect(ear, { at, x: 0, y: 0.3, z }, told.sensitivity ?? 0.5, told.masked?.(at));
    if (ear.knock) knocks.push(at);
  }
  return knocks;
}

/** A blow is felt in one reading, and half of it, upwards, in the next. */
function strengthAt(blows: readonly (readonly [number, number])[], at: number): number {
  for (const [blow, strength] of blows) {
    if (at >= blow && at < blow + EVERY_MS) return strength;
    if (at >= blow + EVERY_MS && at < blow + 2 * EVERY_MS) return -strength / 2;
  }
  return 0;
}

describe('detect', () => {
  it('hears a double knock once, 650 ms after its second', () => {
    const [heard, ...more] = heardAt([
      [2000, 3],
      [2300, 2.5],
    ]);
    expect(heard).toBeGreaterThan(2940);
    expect(heard).toBeLessThan(3000);
    expect(more).toEqual([]);
  });

  const nothing: readonly [string, readonly (readonly [number, number])[]][] = [
    ['a single knock', [[2000, 3]]],
    [
      'two bumps within a tenth of a second, as of a thing put down',
      [
        [2000, 3],
        [2090, 3],
      ],
    ],
    [
      'two knocks too far apart',
      [
        [2000, 3],
        [2800, 3],
      ],
    ],
    [
      'three knocks, as at the start of pounding',
      [
        [2000, 3],
        [2300, 3],
        [2600, 3],
      ],
    ],
    [
      'two knocks right after a bump',
      [
        [1600, 1],
        [2000, 3],
        [2300, 3],
      ],
    ],
    [
      'taps too faint for it',
      [
        [2000, 0.3],
        [2300, 0.3],
      ],
    ],
    [
      'a hard knock and a tap beside it',
      [
        [2000, 20],
        [2300, 1],
      ],
    ],
  ];
  for (const [name, blows] of nothing) {
    it(`does not hear ${name}`, () => {
      expect(heardAt(blows)).toEqual([]);
    });
  }

  it('hears the next double knock after the first', () => {
    const twice = [2000, 2300, 4200, 4500].map((at) => [at, 3] as const);
    expect(heardAt(twice).length).toBe(2);
  });

  it('hears lighter knocks the more sensitive it is', () => {
    const light = [
      [2000, 0.6],
      [2300, 0.6],
    ] as const;
    const firm = [
      [2000, 3],
      [2300, 3],
    ] as const;
    const gentle = { sensitivity: 1 };
    const hard = { sensitivity: 0 };
    expect([heardAt(light, gentle).length, heardAt(light, hard).length]).toEqual([1, 0]);
    expect([heardAt(firm, gentle).length, heardAt(firm, hard).length]).toEqual([1, 1]);
  });

  it('does not listen while masked, and is not disturbed by it', () => {
    const buzzed = [
      [1500, 6],
      [2000, 3],
      [2300, 3],
    ] as const;
    const duringBuzz = (at: number) => at > 1450 && at < 1650;
    expect(heardAt(buzzed)).toEqual([]);
    expect(heardAt(buzzed, { masked: duringBuzz }).length).toBe(1);
    expect(heardAt(buzzed.slice(1), { masked: () => true })).toEqual([]);
  });

  it('does not take a phone that was moved for one beside which was knocked', () => {
    const turned = (at: number): MotionSample => {
      const angle = at < 2010 ? 0 : Math.min(0.5, (at - 2010) / 600);
      const bump = strengthAt(
        [
          [2000, 4],
          [2300, 4],
        ],
        at,
      );
      return { at, x: 0, y: 9.8 * Math.sin(angle), z: 9.8 * Math.cos(angle) + bump };
    };
    let ear = FRESH_EAR;
    for (let at = 0; at < 5000; at += EVERY_MS) {
      ear = detect(ear, turned(at), 0);
      expect(ear.knock).withContext(`at ${at}`).toBeFalse();
    }
  });

  it('begins anew after a gap: what lies between was not heard', () => {
    let ear = FRESH_EAR;
    for (let at = 0; at < 2000; at += EVERY_MS) ear = detect(ear, { at, x: 0, y: 0, z: 9.8 }, 0.5);
    ear = detect(ear, { at: 2000, x: 0, y: 0, z: 14 }, 0.5);
    expect(ear.first).not.toBeNull();
    ear = detect(ear, { at: 2400, x: 0, y: 0, z: 14 }, 0.5);
    expect([ear.first, ear.unquietAt]).toEqual([null, 2400]);
  });
});

describe('loudness', () => {
  it('is the share of a knock, at most all of it', () => {
    const still = detect(FRESH_EAR, { at: 0, x: 0, y: 0, z: 9.8 }, 0.5);
    const shaken = (by: number) => detect(still, { at: 16, x: 0, y: 0, z: 9.8 + by }, 0.5);
    expect(loudness(FRESH_EAR, 0.5)).toBe(0);
    expect(loudness(shaken(0.3), 0.5)).toBeCloseTo(0.38, 1);
    expect(loudness(shaken(0.3), 1)).toBeGreaterThan(loudness(shaken(0.3), 0.5));
    expect(loudness(shaken(8), 0.5)).toBe(1);
  });
});
