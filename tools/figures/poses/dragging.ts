/** Dragging, worked side right: the left fist works, the right hand holds the left elbow. */
import { SIGN, type Side } from '../body/sides.ts';
import { spine, spineTo, zone } from '../drawing/art.ts';
import { bounce, outAndBack, turnOutAndBack } from '../drawing/motion.ts';
import type { ArmPose, Art, Layer, Pose } from '../drawing/pose.ts';
import { cameraOf, type View } from '../geometry/camera.ts';
import type { Point } from '../geometry/vector.ts';
import { arrows, rays } from '../marks/arrows.ts';
import { throatInset } from './throat-inset.ts';
import { armsDown, atRest, beside, freeArm, moving, openAtElbow, seenFrom } from './seated.ts';

const view: View = { from: seenFrom(50, 24), at: [0, 8, 53], to: [146, 160], scale: 3.9 };

/** The left arm comes up in front and over the right shoulder, its fist beside the neck. */
const crossing: ArmPose = {
  lift: 2,
  forward: 4,
  inward: 3,
  wrist: [6.5, 7.5, 63],
  pole: [0, 60, 52],
  fingers: [0.2, -0.8, -0.45],
  palm: [0.15, 0.35, -1],
  hand: 'fist',
  showsKnuckles: true,
};

/** The right hand round the left elbow from in front, fingers over the top: it can lift and pull. */
const clasp: ArmPose = {
  forward: 4,
  pole: [34, -6, 6],
  fingers: [-0.5, 0.45, 0.75],
  palm: [-0.2, -0.7, 0.6],
  hand: 'cup',
};

/** The supporting hand is painted before the elbow, which rests in it. */
const dragLayers = (muscle: Art, arrows: Art): readonly Layer[] => [
  moving('elbow', 'forearm-right'),
  moving('fist', 'arm-left'),
  'body',
  spine,
  muscle,
  moving('head', 'head'),
  moving('fist', 'hand-left'),
  arrows,
];

/** A slow drag: the hand takes the elbow down and outward, the fist runs along, the head tilts to it. */
export const drag: Pose = {
  works: 'left',
  view,
  head: { tilt: 17, nod: 4 },
  arms: { left: crossing, right: clasp },
  joined: { upper: ['right'] },
  ears: { near: ['right'] },
  movements: (scene) => [
    outAndBack('fist', 10, [-6, -3], [10, 10]),
    turnOutAndBack('elbow', 10, scene.at(scene.arms.right.elbow), -4, 7),
    turnOutAndBack('head', 10, scene.at([0, -1, 60]), -9, 1),
  ],
  layers: dragLayers(zone([11.3, 53], { width: 29, height: 17, turn: 26 }), () =>
    arrows([
      [
        [158, 192],
        [180, 196],
        [199, 216],
      ],
      [
        [232, 112],
        [257, 122],
        [263, 158],
      ],
    ]),
  ),
};

/** A place of the step's picture, in the cover's smaller one. */
const onCover = (scene: { at: (v: readonly [number, number, number]) => Point }, [x, y]: Point) =>
  scene.at(cameraOf(view).unproject([x, y, 0]));

/** The same, smaller: all that matters lies between y 80 and 240, for a poster twice as wide as high. */
export const cover: Pose = {
  ...drag,
  view: { ...view, at: [0, 8, 62], to: [150, 160], scale: 2.6 },
  layers: dragLayers(zone([11.3, 53], { width: 20, height: 12, turn: 26 }), (scene) => {
    const at = (x: number, y: number) => onCover(scene, [x, y]);
    return arrows(
      [
        [at(158, 192), at(180, 196), at(202, 219)],
        [at(232, 108), at(258, 120), at(265, 160)],
      ],
      { width: 4, head: 9 },
    );
  }),
};

/**
 * The fist beside the neck, before anything moves. Nearer, and its front turned to the viewer: seen on its back, the
 * folded fingers pass for hooked ones.
 */
export const placeFist: Pose = {
  works: 'left',
  view: { ...view, to: [166, 166], scale: 4.1 },
  head: { nod: 6 },
  arms: {
    left: {
      ...crossing,
      wrist: [7.8, 5.5, 62.3],
      fingers: [0.42, -0.9, 0.06],
      palm: [0.06, 0.1, -1],
      hand: 'closed',
    },
    right: freeArm,
  },
  joined: { upper: ['right'], whole: ['right'] },
  ears: { near: ['right'] },
  layers: [
    'arm-left',
    'body',
    spine,
    'head',
    zone([10.4, 57], { width: 28, height: 25, turn: 20 }),
    'hand-left',
  ],
};

/** From the front right: only there elbow and supporting hand are in plain view. Nothing moves yet: no arrow. */
export const supportElbow: Pose = {
  works: 'left',
  view: { from: seenFrom(140, 8), at: [0, 8, 52], to: [150, 164], scale: 3.6 },
  hasFace: true,
  head: { nod: 2 },
  behind: { 'forearm-left': ['body', 'head'] },
  opening: { left: openAtElbow('left') },
  arms: {
    left: crossing,
    right: {
      forward: 4,
      pole: [40, 0, 0],
      fingers: [-0.9, 0.1, 0.35],
      palm: [-0.1, -0.35, 1],
      hand: 'cup',
    },
  },
  joined: { upper: ['right', 'left'] },
  ears: { near: ['right'] },
  layers: ['bun', 'body', 'head', 'forearm-left', 'forearm-right'],
};

/** Both arms sink. */
export const release: Pose = {
  ...armsDown,
  layers: [
    ...armsDown.layers,
    () =>
      arrows([
        [
          [250, 112],
          [259, 142],
          [253, 174],
        ],
        [
          [66, 112],
          [57, 142],
          [63, 174],
        ],
      ]),
  ],
};

/** The hand comes over its own shoulder, elbow in front, its fingertips on the back of the neck. */
const tapping = (side: Side): ArmPose => {
  const sign = SIGN[side];
  return {
    lift: 3,
    forward: 4,
    inward: 2,
    wrist: [sign * 16.5, -1, 62],
    pole: [sign * 60, 60, 60],
    fingers: [-sign * 0.68, -0.42, 0.02],
    palm: [-sign * 0.2, 0.6, -0.7],
    hand: 'drape',
  };
};

/** The fingertips of both hands on the back of the neck. */
export const tapNeck: Pose = {
  view: { from: seenFrom(0, 8), at: [0, 0, 52], to: [118, 170], scale: 3 },
  head: { nod: 24, shift: [0, 1.6, 0] },
  arms: { left: tapping('left'), right: tapping('right') },
  ears: { far: ['left', 'right'] },
  movements: (scene) => [
    bounce('left-hand', 1, scene.at(scene.arms.left.wrist), 7, 'first'),
    bounce('right-hand', 1, scene.at(scene.arms.right.wrist), -7, 'second'),
  ],
  layers: [
    'arm-left',
    'arm-right',
    'body',
    spineTo(54),
    'head',
    zone([3.6, 59.5], { width: 10, height: 20, turn: 4 }),
    zone([-3.6, 59.5], { width: 10, height: 20, turn: -4 }),
    moving('left-hand', 'hand-left'),
    moving('right-hand', 'hand-right'),
    (scene) =>
      rays(beside(scene.at([-8, -6, 63]), 0, 0), 24, [190, 250]) +
      rays(beside(scene.at([8, -6, 63]), 0, 0), 24, [-10, -70]),
    throatInset,
  ],
};

/** Hands in the lap, eyes closed. */
export const relax: Pose = {
  ...atRest,
  view: { from: seenFrom(-165, 14), at: [0, 6, 47], to: [160, 164], scale: 3.15 },
  ears: { near: ['left'], far: ['right'] },
};
