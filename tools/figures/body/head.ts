import { cone, ellipsoid, WORLD, type Axes, type Solid } from '../geometry/solids.ts';
import type { Cut } from '../geometry/trace.ts';
import { add, subtract, turned, type Vector } from '../geometry/vector.ts';
import type { Build } from './build.ts';
import type { Side } from './sides.ts';

/** How the head is held, degrees: tilted and turned towards their right, nodding down. */
export interface HeadPose {
  readonly tilt?: number;
  readonly turn?: number;
  readonly nod?: number;
  /** cm. */
  readonly shift?: Vector;
}

/** The head's own frame in the body's. */
export interface HeadFrame {
  readonly point: (v: Vector) => Vector;
  readonly direction: (v: Vector) => Vector;
}

/** The parts of a head, each a group of its own. */
export interface Head {
  readonly skull: readonly Solid[];
  readonly hair: readonly Solid[];
  readonly hairCuts: readonly Cut[];
  /** Band and knot of tied hair; empty for short hair. */
  readonly tie: readonly Solid[];
  readonly bun: readonly Solid[];
  readonly ears: Readonly<Record<Side, readonly Solid[]>>;
}

/** Turns about the top of the neck. */
export function headFrame({ tilt = 0, turn = 0, nod = 0, shift = [0, 0, 0] }: HeadPose): HeadFrame {
  const pivot: Vector = [0, -0.6, 62];
  const direction = (v: Vector) =>
    turned(turned(turned(v, [0, 0, 1], -turn), [1, 0, 0], -nod), [0, 1, 0], tilt);
  return {
    direction,
    point: (v) => add(add(pivot, shift), direction(subtract(v, pivot))),
  };
}

/** Skull, hair and ears of a head held so. */
export function head({ neck, hair }: Build, { point, direction }: HeadFrame): Head {
  const axes: Axes = [direction(WORLD[0]), direction(WORLD[1]), direction(WORLD[2])];
  const round = (part: string, centre: Vector, radii: Vector) =>
    ellipsoid(part, point(centre), radii, { axes });
  const bone = (part: string, a: Vector, b: Vector, radii: readonly [number, number], joint = 3) =>
    cone(part, point(a), point(b), radii, { joint });
  const isTied = hair === 'bun';
  return {
    skull: [
      round('head', [0, 0.2, 75.6], [7.5, 9, 9.4]),
      bone('head', [0, 4.6, 67.2], [0, 2.4, 72], [3.7 * neck, 6], 4),
      bone('head', [0, -0.4, 61], [0, -0.2, 69], [5.1 * neck, 5.2 * neck]),
      bone('head', [0, 9, 72.4], [0, 9.6, 70.6], [0.8, 1.2], 1.6),
    ],
    hair: isTied
      ? [
          round('hair', [0, -1, 76.9], [8.3, 9.6, 9.5]),
          bone('hair', [0, -5.2, 71], [0, -4.2, 67.6], [6, 3.6]),
        ]
      : [
          round('hair', [0, -0.8, 77.2], [8.1, 9.5, 9.4]),
          bone('hair', [0, -4.6, 72.6], [0, -5, 70.8], [6.2, 3.4]),
        ],
    hairCuts: [
      { normal: direction([0, 0.86, -0.5]), point: point([0, 3.4, 78.5]) },
      { normal: direction([0, -0.15, -1]), point: point([0, -5, isTied ? 65.6 : 64]) },
    ],
    tie: isTied ? [round('tie', [0, -4.9, 84.6], [3.9, 3.9, 1.7])] : [],
    bun: isTied ? [round('bun', [0, -5.2, 87.6], [4.9, 4.7, 4.3])] : [],
    ears: {
      left: [round('ear', [-8, 1.2, 73.6], [1.2, 1.9, 3.1])],
      right: [round('ear', [8, 1.2, 73.6], [1.2, 1.9, 3.1])],
    },
  };
}
