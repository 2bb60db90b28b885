/**
 * What the lying pictures share. Worked side right: the person lies on the left side, the left hand works, the right
 * arm lies in front. The body's frame is as everywhere; what is up in the world is the person's right.
 */
import { spine, zone } from '../drawing/art.ts';
import { paintPart } from '../drawing/part.ts';
import type { ArmPose, Art, Layer, Pose } from '../drawing/pose.ts';
import { slab } from '../drawing/svg.ts';
import type { View } from '../geometry/camera.ts';
import { ellipsoid } from '../geometry/solids.ts';
import { DEGREE, type Vector } from '../geometry/vector.ts';
import { moving } from './seated.ts';

/** x of the mattress, cm. */
const MATTRESS = -19.5;
/** The bed goes on to both sides of the picture: frames may be far wider. px. */
const BED = { left: -700, right: 1020 };

/** From behind, `rise` degrees above the mattress. */
export const lyingFrom = (rise: number): Pick<View, 'from' | 'up'> => ({
  from: [Math.sin(rise * DEGREE), -Math.cos(rise * DEGREE), 0],
  up: [1, 0, 0],
});

/** Edge and top of a mattress through three points of the body's frame: lower edge, near edge, far edge. */
export const bedThrough =
  (lower: Vector, near: Vector, far: Vector): Art =>
  (scene) => {
    const strip = (from: Vector, to: Vector, fill: 'prop' | 'prop-shade') => {
      const [, top] = scene.at(from);
      const [, bottom] = scene.at(to);
      const corners = [
        [BED.left, top],
        [BED.right, top],
        [BED.right, bottom],
        [BED.left, bottom],
      ] as const;
      return slab(corners, { fill, opacity: 0.8 });
    };
    return strip(near, lower, 'prop') + strip(near, far, 'prop-shade');
  };

/** The mattress a lying person lies on. */
export const bed = bedThrough([MATTRESS - 11, -36, 0], [MATTRESS, -36, 0], [MATTRESS, 64, 0]);

/** Under the head. */
export const pillow: Art = ({ camera }) =>
  paintPart(camera, [ellipsoid('pillow', [-14, 4, 78], [5.5, 19, 15])], { fill: 'prop' }).svg;

/** The worked arm in front, palm on the mattress. */
export const frontArm: ArmPose = {
  forward: 6,
  lift: -1,
  wrist: [-15.5, 33, 29],
  pole: [40, 40, 10],
  fingers: [-0.1, 0.85, 0.3],
  palm: [-1, 0, 0],
  hand: 'flat',
};

/** The lower arm comes up in front of the chest and over the worked shoulder. */
export const over = (more: Partial<ArmPose>): ArmPose => ({
  lift: 3,
  forward: 7,
  inward: 3,
  wrist: [9, 4, 61],
  pole: [-14, 50, 66],
  fingers: [0.05, -0.75, -0.65],
  palm: [-0.2, 0.5, -0.85],
  hand: 'drape',
  ...more,
});

/** Where the muscle beside the blade is, x and z in cm. */
export const MUSCLE = [8.5, 46] as const;
/** That muscle, tinted. */
export const muscle: Art = zone(MUSCLE, { width: 26, height: 18, turn: 8 });

/** Lying on the left side, seen from behind and above. */
export const lying = {
  view: { ...lyingFrom(40), at: [0, 4, 54], to: [162, 176], scale: 3.75 },
  head: { tilt: 4, nod: 8 },
  trunkShade: 0.02,
  joined: { upper: ['right'] },
  ears: { near: ['right'] },
} as const satisfies Partial<Pose>;

/** The layers of a picture in which the crossed hand works; `name` is its movement, in which its arm takes part or not. */
export const workLayers = (
  name: string,
  worked: Art = muscle,
  arm: Layer = moving(name, 'arm-left'),
): readonly Layer[] => [
  arm,
  'forearm-right',
  'body',
  spine,
  worked,
  'head',
  moving(name, 'hand-left'),
];
