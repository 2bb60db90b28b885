import { firstShake, nextShake, Shake } from './shake';

/** At rest at (1, 2, 3), with a floor of 0.1 m/s². */
const resting: Shake = { ...firstShake({ at: 100, x: 1, y: 2, z: 3 }), floor: 0.1 };

describe('a shake', () => {
  it('is as strong as the reading is far from where the phone rests', () => {
    expect(nextShake(resting, { at: 180, x: 4, y: 2, z: 7 }).strength).toBe(5);
    expect(nextShake(resting, { at: 180, x: 1, y: -10, z: 8 }).strength).toBe(13);
  });

  it('takes the place of rest along by 63 % in 80 ms, in all three directions', () => {
    const next = nextShake(resting, { at: 180, x: 4, y: 4, z: 7 });
    const share = 1 - Math.exp(-1);
    expect(next.restX).toBeCloseTo(1 + 3 * share, 9);
    expect(next.restY).toBeCloseTo(2 + 2 * share, 9);
    expect(next.restZ).toBeCloseTo(3 + 4 * share, 9);
  });

  it('lifts the floor as if it were twice the floor, however strong it is', () => {
    const share = 1 - Math.exp(-80 / 2000);
    const next = nextShake(resting, { at: 180, x: 6, y: 2, z: 3 });
    expect(next.floor).toBeCloseTo(0.1 + 0.1 * share, 9);
  });

  it('lowers the floor to its own strength, and never below the least there is', () => {
    const share = 1 - Math.exp(-80 / 2000);
    const next = nextShake(resting, { at: 180, x: 1.04, y: 2, z: 3 });
    expect(next.floor).toBeCloseTo(0.1 - 0.06 * share, 9);
    expect(nextShake({ ...resting, floor: 0.02 }, { at: 180, x: 1, y: 2, z: 3 }).floor).toBe(0.02);
  });
});
