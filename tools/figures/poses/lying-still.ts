/** Lying down: the pictures before, between and after the work. */
import { spine } from '../drawing/art.ts';
import { breath } from '../drawing/motion.ts';
import { colour, tenth } from '../drawing/svg.ts';
import type { ArmPose, Art, LegsPose, Pose } from '../drawing/pose.ts';
import type { View } from '../geometry/camera.ts';
import { add, DEGREE, scale, type Vector } from '../geometry/vector.ts';
import { arrow } from '../marks/arrows.ts';
import { bed, bedThrough, frontArm, lying, lyingFrom, pillow } from './lying.ts';
import { moving } from './seated.ts';

/** From higher up: there the front of the mattress shows. */
const high: View = { ...lyingFrom(70), at: [0, 14, 48], to: [150, 182], scale: 3.1 };

const underPillow: ArmPose = {
  forward: 8,
  wrist: [-18, 14, 66],
  pole: [-16, 60, 44],
  fingers: [0, 0.1, 1],
  palm: [1, 0, 0],
  hand: 'flat',
};
const reachedOut: ArmPose = { ...frontArm, forward: 8, wrist: [-15.5, 42, 36], pole: [6, 30, -30] };
/** In front of the chest, well away from the face, palm down. */
const laidInFront: ArmPose = {
  ...frontArm,
  hand: 'laid',
  forward: 8,
  wrist: [-16.5, 46, 26],
  pole: [20, 40, -30],
  fingers: [-0.05, 0.75, -0.3],
};

/** The hand lies on the mattress: it has a shadow there. */
const shadowUnderHand: Art = (scene) => {
  const { wrist } = scene.arms.right;
  const [x, y] = scene.at([-19, wrist[1] + 8, wrist[2] - 3]);
  return `<ellipse cx="${tenth(x)}" cy="${tenth(y)}" rx="34" ry="22" fill="${colour('line')}" opacity=".2"/>`;
};

const tucked: ArmPose = {
  forward: 8,
  wrist: [-17, 32, 56],
  pole: [-16, 60, 30],
  fingers: [0.1, 0.3, 0.9],
  palm: [-1, 0, 0],
  hand: 'drape',
};

/** The worked arm is laid in front, palm down. */
export const frontArmDown: Pose = {
  ...lying,
  view: { ...lyingFrom(60), at: [0, 14, 48], to: [150, 178], scale: 3.1 },
  arms: { left: underPillow, right: laidInFront },
  layers: [
    bed,
    'arm-left',
    pillow,
    shadowUnderHand,
    'forearm-right',
    'body',
    spine,
    'head',
    (scene) => {
      const [x, y] = scene.at(scene.arms.right.wrist);
      return arrow(
        [
          [x + 74, y - 62],
          [x + 76, y - 30],
          [x + 38, y - 14],
        ],
        { width: 6, head: 13 },
      );
    },
  ],
};

/** Both arms in front, a slow breath. */
export const rest: Pose = {
  ...lying,
  view: high,
  arms: { left: tucked, right: reachedOut },
  movements: () => [breath('breath', [330, 200])],
  layers: [bed, pillow, moving('breath', 'arm-left', 'forearm-right', 'body', spine, 'head')],
};

const straight = {
  knee: [-9.5, 3, -44],
  ankle: [-14.5, 2, -85],
  toe: [-16, 12, -92],
  heel: [-14.8, -2, -88],
} as const;

const lyingLegs: LegsPose = {
  joined: ['left'],
  left: straight,
  right: {
    knee: [-4, 32, -33],
    ankle: [-13, 22, -70],
    toe: [-15.5, 33, -77],
    heel: [-13.3, 18.5, -73],
  },
};

/** The whole body on its side, legs as told: its feet end before the bar that stands at the player's edge. */
export const lieDown: Pose = {
  ...lying,
  trunkShade: 0.18,
  view: { ...lyingFrom(58), at: [0, 8, -1], to: [150, 168], scale: 1.42 },
  arms: { left: tucked, right: frontArm },
  legs: lyingLegs,
  layers: [
    bed,
    pillow,
    'arm-left',
    'forearm-right',
    'foot-right',
    'leg-right',
    'foot-left',
    'body',
    'pelvis',
    'leg-right',
    spine,
    'head',
  ],
};

/** Half way round: chest up and away. */
const ROLL: Vector = [0.77, 0.64, 0];
const rolling: View = {
  from: [
    Math.sin(30 * DEGREE) * ROLL[0] + Math.cos(30 * DEGREE) * ROLL[1],
    Math.sin(30 * DEGREE) * ROLL[1] - Math.cos(30 * DEGREE) * ROLL[0],
    0,
  ],
  up: ROLL,
  at: [0, 4, 0],
  to: [150, 178],
  scale: 1.42,
};

/** The upper arm and knee lead. */
export const turnOver: Pose = {
  view: rolling,
  head: { turn: -20 },
  arms: {
    left: { ...tucked, isCutOff: true, wrist: [-12, 34, 52], pole: [0, 60, 30] },
    right: {
      forward: 6,
      wrist: [-8, 38, 40],
      pole: [30, 60, 20],
      fingers: [-0.8, 0.6, 0],
      palm: [-0.5, -0.5, -0.5],
      hand: 'flat',
    },
  },
  joined: { upper: ['right'] },
  ears: { near: ['right'] },
  legs: {
    joined: ['left'],
    left: straight,
    right: { knee: [4, 34, -26], ankle: [2, 20, -62], toe: [-2, 32, -70] },
  },
  layers: [
    bed,
    pillow,
    'arm-left',
    'foot-left',
    'body',
    'pelvis',
    'foot-right',
    'leg-right',
    spine,
    'head',
    'forearm-right',
    () =>
      arrow(
        [
          [150, 286],
          [118, 108],
          [228, 84],
        ],
        { width: 9, head: 20 },
      ),
  ],
};

/** Getting up: the spine rises 35 degrees from the mattress, the lower elbow stands under its shoulder. */
const LEAN = 35 * DEGREE;
const UP: Vector = [Math.cos(LEAN), 0, Math.sin(LEAN)];
const ALONG: Vector = [-Math.sin(LEAN), 0, Math.cos(LEAN)];
/** Height of the mattress below the hips' middle, cm. */
const FLOOR = -16;

/** A place told from the mattress, cm: towards the head, forward, above it. */
const onBed = (along: number, forward: number, height: number): Vector =>
  add(add(scale(UP, FLOOR + height), scale(ALONG, along)), [0, forward, 0]);

const palmDown = { palm: scale(UP, -1), hand: 'flat' } as const;

/** Sitting up over the lower elbow. */
export const getUp: Pose = {
  view: {
    from: add(scale(UP, Math.sin(20 * DEGREE)), [0, -Math.cos(20 * DEGREE), 0]),
    up: UP,
    at: onBed(0, 6, 24),
    to: [152, 180],
    scale: 1.58,
  },
  head: { tilt: 16, nod: 4 },
  arms: {
    left: {
      lift: 2,
      wrist: onBed(46, 23, 4),
      pole: onBed(66, -20, 0),
      fingers: add(scale(ALONG, -0.2), [0, 1, 0]),
      ...palmDown,
    },
    right: {
      forward: 6,
      inward: 4,
      lift: -3,
      wrist: onBed(24, 22, 8),
      pole: onBed(10, -30, 60),
      fingers: add(scale(ALONG, 0.3), [0, 1, 0]),
      ...palmDown,
    },
  },
  joined: { upper: ['right', 'left'] },
  ears: { near: ['right'] },
  legs: {
    joined: ['left'],
    left: {
      knee: onBed(-30, 27, 6),
      ankle: onBed(-64, 6, 4.5),
      toe: onBed(-74, 14, 3.5),
      heel: onBed(-67, 3, 3.5),
    },
    right: {
      knee: onBed(-38, 30, 16),
      ankle: onBed(-68, 22, 6),
      toe: onBed(-78, 31, 4),
      heel: onBed(-71, 19, 4),
    },
  },
  layers: [
    bedThrough(onBed(0, -36, -11), onBed(0, -36, 0), onBed(0, 64, 0)),
    'forearm-right',
    'foot-right',
    'leg-right',
    'foot-left',
    'body',
    'pelvis',
    'leg-right',
    spine,
    'head',
    'forearm-left',
    () =>
      arrow(
        [
          [62, 74],
          [84, 30],
          [140, 34],
        ],
        { width: 7, head: 16 },
      ),
  ],
};
