/** What the seated pictures share, and the pictures that both seated techniques have. Worked side right. */
import type { LegBones } from '../body/leg.ts';
import { SIGN, type Side } from '../body/sides.ts';
import { backPoint, nextZone, spine } from '../drawing/art.ts';
import { breath, swing } from '../drawing/motion.ts';
import type { ArmPose, Art, LegsPose, MovingLayers, Pose } from '../drawing/pose.ts';
import type { Scene } from '../drawing/scene.ts';
import { slab } from '../drawing/svg.ts';
import { ellipsoid } from '../geometry/solids.ts';
import { trace, type Trace } from '../geometry/trace.ts';
import { DEGREE, type Point, type Vector } from '../geometry/vector.ts';
import { arrow, arrows, bows } from '../marks/arrows.ts';

/** Direction of a camera `turn` degrees round from straight behind towards the person's right, `rise` degrees up. */
export const seenFrom = (turn: number, rise: number): Vector => [
  Math.sin(turn * DEGREE) * Math.cos(rise * DEGREE),
  -Math.cos(turn * DEGREE) * Math.cos(rise * DEGREE),
  Math.sin(rise * DEGREE),
];

/** A point beside another, px. */
export const beside = ([x, y]: Point, right: number, down: number): Point => [x + right, y + down];

/** The point half way between two, px. */
export const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Layers that move together. */
export const moving = (name: string, ...layers: MovingLayers['layers']): MovingLayers => ({
  moving: name,
  layers,
});

/** Arm hanging a little away from the body. */
export function hanging(side: Side, more: Partial<ArmPose> = {}): ArmPose {
  const sign = SIGN[side];
  return {
    wrist: [sign * 25, 3, 3.5],
    pole: [sign * 40, -60, 24],
    fingers: [sign * 0.08, 0.2, -1],
    palm: [-sign, 0.15, 0],
    hand: 'loose',
    ...more,
  };
}

/** Hand resting in the lap, on the thigh. */
export function inLap(side: Side): ArmPose {
  const sign = SIGN[side];
  return {
    forward: 1,
    wrist: [sign * 13, 20, 9.5],
    pole: [sign * 60, -22, 10],
    fingers: [-sign * 0.75, 0.65, -0.12],
    palm: [0, -0.05, -1],
    hand: 'drape',
  };
}

/** A free arm whose hand is below the picture. */
export const freeArm: ArmPose = {
  wrist: [21, 13, 0],
  pole: [40, -60, 20],
  fingers: [0, 1, -0.3],
  palm: [0, 0, -1],
  hand: 'drape',
  isCutOff: true,
};

/** Opens an outline only round the elbow, so that a forearm lying on its own upper arm keeps its edge. */
export const openAtElbow =
  (side: Side) =>
  ({ arms, camera }: Scene): readonly Trace[] => [
    trace([ellipsoid('elbow', arms[side].elbow, [4.6, 4.6, 4.6])], camera),
  ];

/** Thighs forward, feet flat on the floor. */
const seatedLeg = (sign: 1 | -1): LegBones => ({
  knee: [sign * 11, 40, -1],
  ankle: [sign * 11.5, 39, -41],
  toe: [sign * 13, 53, -43.5],
  heel: [sign * 11.3, 35.5, -42.8],
});

const seatedLegs: LegsPose = {
  joined: ['left', 'right'],
  left: seatedLeg(-1),
  right: seatedLeg(1),
};

/** From behind, arms hanging: the map of the back. */
export const backFigure: Pose = {
  view: { from: seenFrom(0, 5), at: [0, 0, 50], to: [160, 168], scale: 3.3 },
  head: { nod: 4 },
  arms: { left: hanging('left'), right: hanging('right') },
  joined: { upper: ['left', 'right'], whole: ['left', 'right'] },
  ears: { far: ['left', 'right'] },
  layers: ['body', spine, 'head'],
};

/** A round stool with two legs to be seen. */
const stool: Art = ({ camera }) => {
  const rim = (height: number) =>
    Array.from({ length: 12 }, (_, hour): Vector => {
      const angle = hour * 30 * DEGREE;
      return camera.project([17 * Math.cos(angle), 2 + 17 * Math.sin(angle), height]);
    });
  const stoolLeg = (sign: 1 | -1) =>
    slab(
      [
        camera.project([sign * 13, -12, -44]),
        camera.project([sign * 10, -10, -13]),
        camera.project([sign * 6, -10, -13]),
        camera.project([sign * 9, -12, -44]),
      ],
      { fill: 'prop-shade' },
    );
  return (
    stoolLeg(-1) +
    stoolLeg(1) +
    slab(rim(-15), { fill: 'prop-shade', edge: 6 }) +
    slab(rim(-11.5), { fill: 'prop', edge: 5 })
  );
};

const shouldersSink: Art = (scene) => {
  const right = scene.at([20, 0, 63]);
  const left = scene.at([-22, 0, 64]);
  return arrows([
    [beside(right, 6, -8), beside(right, 12, 6), beside(right, 11, 24)],
    [beside(left, -4, -6), beside(left, -9, 8), beside(left, -8, 24)],
  ]);
};

/** The whole figure, because "feet flat" needs feet. */
export const sitTall: Pose = {
  view: { from: seenFrom(52, 10), at: [0, 14, 22], to: [160, 168], scale: 2.15 },
  arms: { left: inLap('left'), right: inLap('right') },
  joined: { upper: ['right'] },
  ears: { near: ['right'] },
  legs: seatedLegs,
  behind: { pelvis: ['body'] },
  layers: [
    stool,
    'foot-left',
    'foot-right',
    'arm-left',
    'body',
    'pelvis',
    spine,
    'head',
    'forearm-right',
    shouldersSink,
  ],
};

/** A hand that hangs loose beside the body and is shaken. */
const shaken = (sign: 1 | -1): ArmPose => ({
  wrist: [sign * 33, 6, 12],
  pole: [sign * 60, -40, 14],
  fingers: [sign * 0.12, 0.1, -1],
  palm: [-sign * 0.5, -0.75, -0.1],
  hand: 'loose',
});

/** Two bows on each side of a hand: it trembles, it does not wave. */
function trembling(scene: Scene, side: Side): string {
  const { wrist } = scene.arms[side];
  const middle = beside(scene.at(wrist), SIGN[side] * 4, 24);
  return bows(middle, 24, 0) + bows(middle, 24, 180);
}

/** Hands shaken loose; an arrow leads to the side that comes next, whose muscle is outlined. */
export const changeSide: Pose = {
  view: { from: seenFrom(0, 8), at: [0, 0, 44], to: [160, 172], scale: 2.9 },
  head: { nod: 6 },
  arms: { left: shaken(-1), right: shaken(1) },
  joined: { upper: ['left', 'right'] },
  ears: { far: ['left', 'right'] },
  movements: (scene) => [
    swing('left-hand', 0.6, scene.at(scene.arms.left.elbow), -4, 5),
    swing('right-hand', 0.6, scene.at(scene.arms.right.elbow), 4, -5),
  ],
  layers: [
    'body',
    spine,
    nextZone([11.2, 51.5], { width: 26, height: 17, turn: 22 }),
    'head',
    moving('left-hand', 'forearm-left'),
    moving('right-hand', 'forearm-right'),
    (scene) => {
      const from = backPoint(scene, [-11.2, 50]);
      const to = backPoint(scene, [11.2, 51.5]);
      return arrow([from, beside(between(from, to), 0, 34), beside(to, -10, 6)], {
        width: 6,
        head: 14,
      });
    },
    (scene) => trembling(scene, 'left') + trembling(scene, 'right'),
  ],
};

/** Arms sink after the work: both seated techniques, each with an arrow of its own. */
export const armsDown: Pose = {
  view: { from: seenFrom(26, 12), at: [0, 2, 39], to: [158, 168], scale: 2.7 },
  head: { nod: 3 },
  arms: {
    left: hanging('left', { lift: -0.8, wrist: [-23, 3, 4] }),
    right: hanging('right', { lift: -1.6, wrist: [24, 3, 3] }),
  },
  joined: { upper: ['right'], whole: ['right'] },
  ears: { near: ['right'] },
  legs: seatedLegs,
  behind: { pelvis: ['body'] },
  layers: [stool, 'arm-left', 'body', 'pelvis', spine, 'head', 'hand-right'],
};

/** From the front: hands in the lap, eyes closed. */
export const atRest: Pose = {
  view: { from: seenFrom(180, 24), at: [0, 10, 42], to: [160, 160], scale: 2.75 },
  head: { nod: 5 },
  hasFace: true,
  arms: { left: inLap('left'), right: inLap('right') },
  joined: { upper: ['left', 'right'] },
  ears: { near: ['left', 'right'] },
  legs: seatedLegs,
  behind: { pelvis: ['body'] },
  movements: () => [breath('breath')],
  layers: [
    moving('breath', 'bun', 'body', 'head'),
    'pelvis',
    moving('breath', 'forearm-left', 'forearm-right'),
  ],
};
