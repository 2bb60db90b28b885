import { cone, ellipsoid, type Solid } from '../geometry/solids.ts';
import { add, between, scale, subtract, unit, type Vector } from '../geometry/vector.ts';
import type { Build } from './build.ts';

/** Joints of a leg, cm. */
export interface LegBones {
  readonly knee: Vector;
  readonly ankle: Vector;
  readonly toe: Vector;
  /** Behind the ankle, away from the toe, unless told. */
  readonly heel?: Vector;
}

/** Name of trousers' parts. */
const LEG = 'leg';

/** A hip joint; `sign` is the side's. */
export function hipOf({ girth }: Build, sign: 1 | -1): Vector {
  return [sign * 8.3 * girth, 0, -2];
}

/** From the hip to the ankle. */
export function leg(build: Build, sign: 1 | -1, { knee, ankle }: LegBones): readonly Solid[] {
  const l = build.limb;
  const hip = hipOf(build, sign);
  const thigh = between(hip, knee, 0.45);
  const calf = between(knee, ankle, 0.3);
  return [
    cone(LEG, hip, thigh, [9.2 * l, 7.6 * l], { joint: 4 }),
    cone(LEG, thigh, knee, [7.6 * l, 5.4 * l], { joint: 3 }),
    cone(LEG, knee, calf, [5.2 * l, 5.5 * l], { joint: 3 }),
    cone(LEG, calf, ankle, [5.5 * l, 3.5 * l], { joint: 3 }),
  ];
}

/** A bare foot. */
export function foot({ ankle, toe, heel }: LegBones): readonly Solid[] {
  const back = heel ?? add(ankle, scale(unit(subtract(ankle, toe)), 3.2));
  const ball = between(back, toe, 0.7);
  return [
    cone('foot', ankle, back, [3.1, 3.2], { joint: 2 }),
    cone('foot', back, ball, [3.1, 2.9], { joint: 2 }),
    cone('foot', ball, toe, [3, 2], { joint: 2 }),
  ];
}

/** Hips and seat. */
export function pelvis({ girth: g, depth, waist }: Build): readonly Solid[] {
  const flat = { normal: [0, 1, 0], share: 0.66 * depth, centre: [0, 0, 30] } as const;
  const row = (height: number, half: number, radius: number, joint: number) =>
    cone(LEG, [-half, 0, height], [half, 0, height], [radius, radius], { flat, joint });
  return [
    row(-1, 7.2 * g, 10.6, 4),
    row(8, 5.4 * g * waist, 10.1, 6),
    ...[1, -1].map((sign) =>
      ellipsoid(LEG, [sign * 6.6 * g, -5.2, -5.5], [7.6, 6.4, 8.4], { joint: 3 }),
    ),
  ];
}
