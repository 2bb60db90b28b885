import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Solid } from '../geometry/solids.ts';
import { length, subtract, type Vector } from '../geometry/vector.ts';
import { BODIES, BUILDS } from './build.ts';
import { DIGITS, fingertip, hand } from './hand.ts';
import { HAND_SHAPES } from './hand-shapes.ts';
import { head, headFrame } from './head.ts';
import { leg } from './leg.ts';
import { FOREARM, reach, UPPER_ARM, wristUnder } from './reach.ts';
import { shoulderOf, torso } from './torso.ts';

const near = (actual: number, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not near ${expected}`);

const isSame = (a: Vector, b: Vector) => near(length(subtract(a, b)), 0);

/** The same solid on the other side. */
const flip = ([x, y, z]: Vector): Vector => [-x, y, z];

function pointsOf(solids: readonly Solid[]): readonly Vector[] {
  return solids.flatMap((solid) =>
    solid.kind === 'cone' ? [solid.start, solid.end] : [solid.centre],
  );
}

describe('two-bone reach', () => {
  const shoulder: Vector = [16, -1, 50];

  it('puts the wrist where it should be, with bones of their own length', () => {
    const arm = reach(shoulder, [6, 8, 63], [0, 60, 50]);
    isSame(arm.wrist, [6, 8, 63]);
    near(length(subtract(arm.elbow, arm.shoulder)), UPPER_ARM);
    near(length(subtract(arm.wrist, arm.elbow)), FOREARM);
  });

  it('points the elbow to the pole', () => {
    const front = reach(shoulder, [16, 0, 20], [16, 90, 35]);
    const back = reach(shoulder, [16, 0, 20], [16, -90, 35]);
    assert.ok(front.elbow[1] > 5 && back.elbow[1] < -5);
  });

  it('never stretches: what is out of reach is only neared', () => {
    const arm = reach(shoulder, [16, 200, 50], [16, 0, 0]);
    assert.ok(length(subtract(arm.wrist, shoulder)) < UPPER_ARM + FOREARM);
    near(arm.wrist[0], 16);
  });

  it('lays a supporting palm under the elbow', () => {
    const elbow: Vector = [10, 20, 40];
    const wrist = wristUnder(elbow, [-1, 0, 0], [0, 0, 1]);
    isSame(wrist, [16, 20, 35.8]);
  });
});

describe('a hand', () => {
  const right = {
    sign: 1,
    wrist: [5, 0, 0],
    fingers: [0, 1, 0],
    palm: [0, 0, -1],
    size: 1,
  } as const;
  const left = { ...right, sign: -1, wrist: [-5, 0, 0] } as const;

  it('is the mirror of the other hand, however it is held', () => {
    for (const shape of Object.keys(HAND_SHAPES) as (keyof typeof HAND_SHAPES)[]) {
      const mirrored = pointsOf(hand(left, shape)).map(flip);
      pointsOf(hand(right, shape)).forEach((point, index) =>
        isSame(point, mirrored[index] ?? [NaN, NaN, NaN]),
      );
    }
  });

  it('has its thumb towards the middle when the palm looks down', () => {
    const thumb = hand(right, 'flat').filter(({ part }) => part === 'thumb');
    for (const [x] of pointsOf(thumb)) assert.ok(x < 5);
  });

  it('reaches less far as a fist than flat', () => {
    assert.ok(fingertip(right, 'fist', 1)[1] < fingertip(right, 'flat', 1)[1] - 5);
  });

  it('has a part for each digit', () => {
    const parts = new Set(hand(right, 'cup').map(({ part }) => part));
    for (const digit of DIGITS) assert.ok(parts.has(digit), digit);
  });
});

describe('a body', () => {
  for (const name of BODIES) {
    const build = BUILDS[name];

    it(`is as wide to the left as to the right: ${name}`, () => {
      const solids = torso(build, { left: {}, right: {} });
      const right = Math.max(...pointsOf(solids).map(([x]) => x));
      const left = Math.min(...pointsOf(solids).map(([x]) => x));
      near(right, -left);
      isSame(flip(shoulderOf(build, 'left')), shoulderOf(build, 'right'));
    });

    it(`mirrors its legs: ${name}`, () => {
      const bones = { knee: [11, 40, -1], ankle: [11, 39, -41], toe: [13, 53, -43] } as const;
      const other = {
        knee: flip(bones.knee),
        ankle: flip(bones.ankle),
        toe: flip(bones.toe),
      };
      const mirrored = pointsOf(leg(build, -1, other)).map(flip);
      pointsOf(leg(build, 1, bones)).forEach((point, index) =>
        isSame(point, mirrored[index] ?? [NaN, NaN, NaN]),
      );
    });
  }

  it('shares its shoulders with the other within 2 cm, so that hands land on the same place', () => {
    const [first, second] = BODIES.map((name) => shoulderOf(BUILDS[name], 'right'));
    assert.ok(first && second && length(subtract(first, second)) < 2);
  });

  it('tilts its head to the right, turns it there and nods down', () => {
    const crown: Vector = [0, 0, 86];
    const nose: Vector = [0, 10, 72];
    assert.ok(headFrame({ tilt: 20 }).point(crown)[0] > 3);
    assert.ok(headFrame({ turn: 20 }).point(nose)[0] > 1);
    assert.ok(headFrame({ nod: 20 }).point(nose)[2] < 72);
  });

  it('has a bun only with long hair', () => {
    assert.equal(head(BUILDS.first, headFrame({})).bun.length, 1);
    assert.equal(head(BUILDS.second, headFrame({})).bun.length, 0);
  });
});
