import { cone, ellipsoid, type Solid } from '../geometry/solids.ts';
import type { Vector } from '../geometry/vector.ts';
import type { Build } from './build.ts';
import { SIGN, type Side } from './sides.ts';

/** How the collar bone moves a shoulder joint, cm: up, forward, inwards. */
export interface ShoulderMove {
  readonly lift?: number;
  readonly forward?: number;
  readonly inward?: number;
}

const TORSO = 'torso';

/** A shoulder joint. */
export function shoulderOf(
  build: Build,
  side: Side,
  { lift = 0, forward = 0, inward = 0 }: ShoulderMove = {},
): Vector {
  return [SIGN[side] * (build.shoulder - inward), -1 + forward, 50.5 + lift];
}

/** Neck to hips. The flattening makes the trunk an oval instead of a barrel. */
export function torso(
  build: Build,
  shoulders: Readonly<Record<Side, ShoulderMove>>,
): readonly Solid[] {
  const { girth: g, depth, waist, neck } = build;
  const flat = { normal: [0, 1, 0], share: 0.64 * depth, centre: [0, 0, 30] } as const;
  const row = (height: number, half: number, radius: number, joint = 5) =>
    cone(TORSO, [-half, 0, height], [half, 0, height], [radius, radius], { flat, joint });
  const right = shoulderOf(build, 'right', shoulders.right);
  const left = shoulderOf(build, 'left', shoulders.left);
  return [
    row(-1, 7.2 * g, 10.3),
    row(8, 5.4 * g * waist, 9.8, 6),
    row(19, 4.2 * g * waist, 9, 7),
    row(35, 6 * g, 10.3, 8),
    row(45, 7.6 * g, 9, 6),
    trapezius(build, 1, right),
    trapezius(build, -1, left),
    blade(build, 1, right),
    blade(build, -1, left),
    cone(TORSO, [0, -2, 54], [0, 0.2, 68], [5.7 * neck, 5.2 * neck], { joint: 4 }),
  ];
}

/** The slope from neck to shoulder. */
function trapezius({ neck, limb }: Build, sign: 1 | -1, shoulder: Vector): Solid {
  const end: Vector = [shoulder[0] - sign * 2.4, shoulder[1] - 0.3, shoulder[2] + 1.6];
  return cone(TORSO, [sign * 1.8, -1.6, 61], end, [4.6 * neck, 4 * limb], { joint: 5 });
}

/** The shoulder blade follows its shoulder half way. */
function blade(build: Build, sign: 1 | -1, shoulder: Vector): Solid {
  const aside = sign * 9 + (shoulder[0] - sign * build.shoulder) * 0.5;
  const height = 42.5 + (shoulder[2] - 50.5) * 0.5;
  return ellipsoid(TORSO, [aside, -6.6 * build.depth, height], [5.2, 3, 7.6], { joint: 4 });
}
