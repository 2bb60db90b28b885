import { detect, FRESH_EAR, KnockEar } from './double-knock';
import { Shake } from './shake';

/** At sensitivity 0, in m/s²: the stronger knock must have 2.4, the weaker 1.2, and 0.72 breaks the quiet. */
const FIRMEST = 0;

/** When the reading comes, unless told otherwise. */
const NOW = 10_000;

const resting = (at: number, told: Partial<Shake> = {}): Shake => ({
  at,
  restX: 0,
  restY: 0,
  restZ: 8,
  strength: 0,
  floor: 0.02,
  ...told,
});

interface PeakTold {
  readonly at: number;
  readonly strength: number;
  readonly crestAt?: number;
  readonly loudAt?: number;
}

const peak = ({ at, strength, crestAt = at, loudAt = at }: PeakTold) => ({
  at,
  strength,
  crestAt,
  loudAt,
});

/** An ear that last read 10 ms ago. */
const ear = (told: Partial<KnockEar> = {}): KnockEar => ({
  ...FRESH_EAR,
  shake: resting(NOW - 10),
  unquietAt: NOW - 5000,
  ...told,
});

/** Hears one reading, so much stronger than rest. */
const hear = (before: KnockEar, strength: number, at = NOW): KnockEar =>
  detect(before, { at, x: 0, y: 0, z: 8 + strength }, FIRMEST);

describe('a reading after a gap', () => {
  const known = ear({ first: peak({ at: NOW - 100, strength: 3 }) });

  it('of more than 250 ms begins anew', () => {
    expect(hear(known, 0, NOW - 10 + 250).first).not.toBeNull();
    expect(hear(known, 0, NOW - 10 + 251).first).toBeNull();
  });

  it('back in time begins anew, one at the same time does not', () => {
    expect(hear(known, 0, NOW - 10).first).not.toBeNull();
    expect(hear(known, 0, NOW - 11)).toEqual({
      ...FRESH_EAR,
      shake: jasmine.objectContaining({ at: NOW - 11, strength: 0 }) as unknown as Shake,
      unquietAt: NOW - 11,
    });
  });
});

describe('the first knock', () => {
  it('needs 700 ms of quiet before it; what comes sooner breaks the quiet itself', () => {
    expect(hear(ear({ unquietAt: NOW - 700 }), 3).first).toEqual(peak({ at: NOW, strength: 3 }));
    const soon = hear(ear({ unquietAt: NOW - 699 }), 3);
    expect([soon.first, soon.unquietAt]).toEqual([null, NOW]);
  });

  it('is not what a noisy sensor trembles by', () => {
    const noisy = ear({ shake: resting(NOW - 10, { floor: 0.12 }), unquietAt: 0 });
    const heard = detect(noisy, { at: NOW, x: 0, y: 0, z: 8.375 }, 1);
    expect([heard.first, heard.unquietAt]).toEqual([null, 0]);
  });
});

describe('the second knock', () => {
  const after = (ms: number, strength: number, first: Partial<PeakTold> = {}) =>
    hear(ear({ first: peak({ at: NOW - ms, strength: 3, ...first }) }), strength);

  it('comes 140 to 620 ms after the first', () => {
    expect(after(139, 2).second).toBeNull();
    expect(after(140, 2).second).toEqual(peak({ at: NOW, strength: 2 }));
    expect(after(620, 2).second).toEqual(peak({ at: NOW, strength: 2 }));
    expect(after(621, 2)).toEqual(
      jasmine.objectContaining({ first: null, second: null, unquietAt: NOW }),
    );
  });

  it('has a tenth of the first one’s strength', () => {
    expect(after(600, 2, { strength: 20 }).second).toEqual(peak({ at: NOW, strength: 2 }));
    expect(after(600, 1.875, { strength: 20 }).second).toBeNull();
  });

  it('is stronger than what the first may have left swinging', () => {
    // 20 m/s², 200 ms later: 5.3.
    expect(after(200, 5, { strength: 20 }).second).toBeNull();
    expect(after(200, 5.5, { strength: 20 }).second).not.toBeNull();
  });

  it('is not the first one ringing on: up to 200 ms, as long as it was loud within 55', () => {
    expect(after(199, 2.5, { loudAt: NOW - 54 }).second).toBeNull();
    expect(after(199, 2.5, { loudAt: NOW - 55 }).second).not.toBeNull();
    expect(after(200, 2.5, { loudAt: NOW - 54 }).second).not.toBeNull();
  });
});

describe('a knock that goes on', () => {
  const first = peak({ at: NOW - 50, strength: 10, crestAt: NOW - 40, loudAt: NOW - 30 });
  const goesOn = (strength: number) => hear(ear({ first }), strength).first;

  it('is loud above four tenths of its strength', () => {
    expect(goesOn(4)).toEqual(first);
    expect(goesOn(5)).toEqual({ ...first, loudAt: NOW });
  });

  it('has its crest where it is strongest, the first time', () => {
    expect(goesOn(10)).toEqual({ ...first, loudAt: NOW });
    expect(goesOn(12)).toEqual({ at: NOW - 50, strength: 12, crestAt: NOW, loudAt: NOW });
  });

  it('is never loud where it would not break the quiet', () => {
    const faint = { ...first, strength: 1 };
    expect(hear(ear({ first: faint }), 0.5).first).toEqual(faint);
  });
});

describe('the quiet after both knocks', () => {
  interface Told {
    readonly first?: Partial<PeakTold>;
    readonly second?: Partial<PeakTold>;
    readonly restedAt?: Partial<Shake> | null;
    readonly rests?: Partial<Shake>;
  }
  /** Both knocks, the second so long ago. */
  const after = (ms: number, told: Told = {}): KnockEar =>
    ear({
      shake: resting(NOW - 10, told.rests),
      first: peak({ at: NOW - ms - 300, strength: 3, ...told.first }),
      second: peak({ at: NOW - ms, strength: 3, ...told.second }),
      restedAt: told.restedAt === null ? null : resting(NOW - ms - 310, told.restedAt),
    });
  const still = (told: Told = {}): KnockEar => {
    const before = after(650, told);
    const { restX = 0, restY = 0, restZ = 8 } = told.rests ?? {};
    return detect(before, { at: NOW, x: restX, y: restY, z: restZ }, FIRMEST);
  };

  it('lasts 650 ms; then it is a double knock, and the next one needs 400 ms more', () => {
    const heard = still();
    expect([heard.knock, heard.first, heard.second]).toEqual([true, null, null]);
    expect(heard.unquietAt).toBe(NOW + 400);
    expect(hear(after(649), 0)).toEqual(jasmine.objectContaining({ knock: false }));
    expect(hear(after(649), 0).second).not.toBeNull();
  });

  it('begins once the second has rung out', () => {
    expect(hear(after(100), 5).second).toEqual(
      peak({ at: NOW - 100, strength: 5, crestAt: NOW, loudAt: NOW }),
    );
  });

  it('bears a quarter of the weaker knock, and no more', () => {
    const uneven = { first: { strength: 20 }, second: { strength: 8 } };
    expect(hear(after(600, uneven), 2).second).not.toBeNull();
    expect(hear(after(600, uneven), 2.5)).toEqual(
      jasmine.objectContaining({ first: null, second: null, unquietAt: NOW }),
    );
  });

  it('bears what the second knock left swinging', () => {
    // 8 m/s², 160 ms later: 2.8.
    expect(hear(after(160, { second: { strength: 8 } }), 2.5).second).not.toBeNull();
  });

  it('makes no double knock of two that are too light, or too unlike', () => {
    const knock = (first: number, second: number): boolean =>
      still({ first: { strength: first }, second: { strength: second } }).knock;
    expect([knock(2.4, 1.2), knock(1.2, 2.4)]).toEqual([true, true]);
    expect([knock(2.375, 2.375), knock(2.5, 1.125)]).toEqual([false, false]);
    expect([knock(20, 2), knock(20, 1.5)]).toEqual([true, false]);
  });

  it('makes no double knock of pushes: both are at their strongest within 70 ms', () => {
    const crest = (at: number, ms: number) => ({ crestAt: at + ms });
    const [first, second] = [NOW - 950, NOW - 650];
    expect(still({ first: crest(first, 70), second: crest(second, 70) }).knock).toBeTrue();
    expect(still({ first: crest(first, 71) }).knock).toBeFalse();
    expect(still({ second: crest(second, 71) }).knock).toBeFalse();
  });

  it('makes none where the phone lies otherwise than before', () => {
    const slanted = { restX: 4, restY: 4, restZ: 4 };
    expect(still({ restedAt: slanted, rests: slanted }).knock).toBeTrue();
    expect(still({ restedAt: { restY: 3, restZ: 7.5 } }).knock).toBeFalse();
    expect(still({ restedAt: null }).knock).toBeFalse();
  });
});
