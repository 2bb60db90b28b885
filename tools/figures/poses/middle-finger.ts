/** Middle finger, worked side right: the left hand works over the right shoulder, the right one raises the left elbow. */
import { spine, zone } from '../drawing/art.ts';
import { circling, pressIn, pulse, toAndFro } from '../drawing/motion.ts';
import type { ArmPose, Art, Layer, Pose } from '../drawing/pose.ts';
import type { View } from '../geometry/camera.ts';
import { arrow, ring } from '../marks/arrows.ts';
import { dot } from '../marks/places.ts';
import { armsDown, atRest, beside, freeArm, moving, openAtElbow, seenFrom } from './seated.ts';

const view: View = { from: seenFrom(46, 22), at: [0, 6, 52], to: [142, 162], scale: 3.9 };

/** The left arm comes up in front and over the right shoulder, its middle finger on the muscle. */
const reaching: ArmPose = {
  lift: 1,
  forward: 4,
  inward: 4,
  wrist: [8, 5.5, 62],
  pole: [0, 60, 58],
  fingers: [0.1, -0.9, -0.35],
  palm: [-0.05, -0.35, -1],
  hand: 'middle',
};

/** The right palm under the left elbow. */
const carrying: ArmPose = {
  forward: 4,
  pole: [50, -6, 10],
  fingers: [-0.62, 0.75, 0.2],
  palm: [0.05, -0.25, 1],
  hand: 'loose',
};

const fingertipDot: Art = (scene) => dot(scene.tip('left'));
const muscle = zone([9.3, 48.5], { width: 17, height: 20 });

const working = {
  works: 'left',
  view,
  trunkShade: 0.12,
  joined: { upper: ['right'] },
  ears: { near: ['right'] },
} as const satisfies Partial<Pose>;

const alone = { joined: { upper: ['right'], whole: ['right'] } } as const satisfies Partial<Pose>;

const circleLayers = (worked: Art, sign: Art): readonly Layer[] => [
  'forearm-right',
  moving('arm', 'arm-left'),
  'body',
  spine,
  worked,
  sign,
  'head',
  moving('arm', 'hand-left'),
];

/** Slow circles of the middle finger, the elbow carried. */
export const circles: Pose = {
  ...working,
  head: { nod: 10, tilt: 4 },
  arms: { left: reaching, right: carrying },
  movements: () => [circling('arm', 5, 4)],
  layers: circleLayers(muscle, (scene) => ring(beside(scene.tip('left'), 3, 0), 25, [-40, 215])),
};

/** Smaller, for a poster twice as wide as high. */
export const cover: Pose = {
  ...circles,
  view: { ...view, at: [0, 6, 62], to: [146, 160], scale: 2.6 },
  layers: circleLayers(zone([9.3, 48.5], { width: 12, height: 14 }), (scene) =>
    ring(beside(scene.tip('left'), 2, 0), 18, [-40, 215], 4),
  ),
};

/**
 * The hand laid over the shoulder, its back to the viewer so that the fingers can be counted. The dot lies under the
 * middle one, whose tip stays in sight.
 */
export const placeHand: Pose = {
  ...working,
  ...alone,
  view: { ...view, to: [166, 166], scale: 4.1 },
  head: { nod: 4 },
  arms: {
    left: {
      ...reaching,
      wrist: [8.6, 4, 65],
      fingers: [0.2, -0.6, -0.75],
      palm: [-0.7, 0.6, -0.5],
      hand: 'laid',
    },
    right: freeArm,
  },
  layers: [
    'arm-left',
    'body',
    spine,
    zone([10, 49.3], { width: 22, height: 24 }),
    'head',
    (scene) => dot(beside(scene.tip('left'), 0, 2), 8.5),
    'hand-left',
  ],
};

/** The middle finger presses in: seen from the side, where inward is across the picture. */
export const press: Pose = {
  ...working,
  ...alone,
  view: { from: seenFrom(74, 18), at: [0, 2, 53], to: [150, 172], scale: 4.2 },
  head: { nod: 6 },
  arms: { left: reaching, right: freeArm },
  movements: () => [pressIn('arm', 4, [5, 2])],
  layers: [
    moving('arm', 'arm-left'),
    'body',
    spine,
    muscle,
    'head',
    moving('arm', 'hand-left'),
    fingertipDot,
    (scene) => {
      const tip = scene.tip('left');
      // Short, and from above the finger: it is the finger that presses, nothing comes from outside.
      return arrow([beside(tip, -34, -36), beside(tip, -28, -16), beside(tip, -11, -4)], {
        width: 6,
        head: 13,
      });
    },
  ],
};

/** The supporting hand raises the elbow, seen from in front. */
export const liftElbow: Pose = {
  works: 'left',
  view: { from: seenFrom(140, 8), at: [0, 8, 52], to: [150, 164], scale: 3.6 },
  hasFace: true,
  head: { nod: 2 },
  behind: { 'forearm-left': ['body', 'head'] },
  opening: { left: openAtElbow('left') },
  arms: {
    left: { ...reaching, lift: 3, wrist: [8, 5, 63], pole: [0, 60, 76] },
    right: {
      forward: 4,
      pole: [44, 0, 8],
      fingers: [-0.9, 0.1, 0.35],
      palm: [-0.1, -0.35, 1],
      hand: 'cup',
    },
  },
  joined: { upper: ['right', 'left'] },
  ears: { near: ['right'] },
  movements: () => [toAndFro('arms', 4, [0, 2], [0, -4])],
  layers: [
    'bun',
    'body',
    'head',
    moving('arms', 'forearm-left', 'forearm-right'),
    () =>
      arrow([
        [238, 190],
        [250, 164],
        [240, 134],
      ]),
  ],
};

/** Closer, so that the small circle is not small on a phone; the head stays within the picture, for words stand above it. */
export const knot: Pose = {
  ...working,
  view: { ...view, at: [7, 0, 54.5], to: [166, 180], scale: 4.4 },
  head: { nod: 10, tilt: 4 },
  arms: { left: reaching, right: carrying },
  movements: () => [circling('arm', 4, 2.5), pulse('glow', 4, 1.15)],
  layers: [
    'forearm-right',
    moving('arm', 'arm-left'),
    'body',
    spine,
    zone([9.5, 48.5], { width: 24, height: 29 }),
    'head',
    moving('arm', 'hand-left'),
    (scene) => dot(scene.tip('left'), 9, scene.motionClass('glow')),
    (scene) => ring(scene.tip('left'), 24, [-40, 215], 5.5),
  ],
};

/** The worked shoulder rolls. */
export const release: Pose = {
  ...armsDown,
  view: { from: seenFrom(66, 12), at: [0, 6, 46], to: [150, 168], scale: 3.1 },
  layers: [
    ...armsDown.layers,
    (scene) => ring(beside(scene.at(scene.arms.right.shoulder), 0, 8), 24, [40, -250], 5.5),
  ],
};

/** Hands rest in the lap. */
export const settle: Pose = {
  ...atRest,
  view: { from: seenFrom(138, 14), at: [0, 8, 44], to: [160, 164], scale: 2.9 },
  ears: { near: ['right'] },
  head: { nod: 12 },
};
