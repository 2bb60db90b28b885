/** Lying down: the crossed left hand works on the right side. */
import { backPoint, spine, zone } from '../drawing/art.ts';
import { knock, squeezing, toAndFro } from '../drawing/motion.ts';
import type { Art, Pose } from '../drawing/pose.ts';
import { arrow, arrows, rays } from '../marks/arrows.ts';
import { upperArm } from '../body/arm.ts';
import { reach } from '../body/reach.ts';
import { shoulderOf } from '../body/torso.ts';
import { outlines } from '../geometry/contours.ts';
import { pathOf } from '../geometry/path.ts';
import { trace } from '../geometry/trace.ts';
import { dotted } from '../marks/places.ts';
import {
  bed,
  frontArm,
  lyingFrom,
  lying,
  muscle,
  MUSCLE,
  over,
  pillow,
  workLayers,
} from './lying.ts';
import { beside } from './seated.ts';

const BOLD = { width: 6, head: 12 };

/** Fingers and thumb close on each other. */
const closing: Art = (scene) => {
  const fingers = scene.tip('left', 2);
  const thumb = scene.thumb('left');
  return arrows(
    [
      [beside(fingers, 52, 4), beside(fingers, 32, 4), beside(fingers, 14, 2)],
      [beside(thumb, -46, 8), beside(thumb, -28, 6), beside(thumb, -10, 3)],
    ],
    BOLD,
  );
};

/** Fingers close on the muscle and let go. */
export const squeeze: Pose = {
  ...lying,
  works: 'left',
  arms: { left: over({ wrist: [9.4, 3, 59], hand: 'grip' }), right: frontArm },
  movements: (scene) => [squeezing('hand', 5, scene.at(scene.arms.left.wrist))],
  // The hand alone: the arm lies still.
  layers: [bed, pillow, ...workLayers('hand', muscle, 'arm-left'), closing],
};

/** The same on its field, without a bed. */
export const cover: Pose = { ...squeeze, layers: squeeze.layers.filter((layer) => layer !== bed) };

/** The lower hand comes over the worked shoulder. */
export const reachOver: Pose = {
  ...lying,
  works: 'left',
  arms: { left: over({ hand: 'flat' }), right: frontArm },
  layers: [
    bed,
    pillow,
    'arm-left',
    'forearm-right',
    'body',
    spine,
    muscle,
    'head',
    'hand-left',
    (scene) => {
      const elbow = scene.at(scene.arms.left.elbow);
      const tip = scene.tip('left');
      return arrow([beside(elbow, -12, -38), beside(elbow, 54, -84), beside(tip, 16, -20)]);
    },
  ],
};

const sunkArm = { ...frontArm, forward: 11, inward: 5, lift: -4, wrist: [-17, 36, 22] } as const;

/** Where the shoulder was before it sank, dotted. */
const ghostShoulder: Art = ({ build, camera }) => {
  const bones = reach(
    shoulderOf(build, 'right', frontArm),
    frontArm.wrist ?? [0, 0, 0],
    frontArm.pole,
  );
  const before = trace(upperArm(build, bones, 'ghost'), camera);
  return dotted(pathOf(outlines(before.silhouette), 1));
};

/** The worked shoulder has sunk forward and down: the strip between blade and spine opens. */
export const reachFurther: Pose = {
  ...lying,
  works: 'left',
  arms: {
    left: over({ wrist: [8.4, 2.2, 59.2], fingers: [0, -0.6, -0.8] }),
    right: sunkArm,
  },
  view: { ...lyingFrom(52), at: [0, 6, 54], to: [162, 176], scale: 3.75 },
  movements: () => [toAndFro('hand', 3, [-4, 0], [6, 1])],
  layers: [
    bed,
    pillow,
    ...workLayers('hand', zone([8.4, 40], { width: 40, height: 11, turn: 1 })),
    ghostShoulder,
    (scene) => {
      const shoulder = scene.at(scene.arms.right.shoulder);
      return arrow([beside(shoulder, 8, 12), beside(shoulder, 32, -14), beside(shoulder, 28, -50)]);
    },
    (scene) => {
      const tip = scene.tip('left');
      const line = [beside(tip, 20, 12), beside(tip, 42, 15), beside(tip, 66, 10)] as const;
      return arrow(line, { both: true });
    },
  ],
};

/** The fist rubs to and fro. */
export const fistRub: Pose = {
  ...lying,
  works: 'left',
  arms: {
    left: over({
      wrist: [9, 2, 59.5],
      fingers: [-0.05, -0.6, -0.75],
      palm: [-0.2, 0.6, -0.75],
      hand: 'fist',
      showsKnuckles: true,
    }),
    right: frontArm,
  },
  movements: () => [toAndFro('hand', 1.2, [-6, -1], [7, 2])],
  layers: [
    bed,
    pillow,
    ...workLayers('hand'),
    (scene) => {
      const place = backPoint(scene, MUSCLE);
      const line = [beside(place, -20, 5), beside(place, 8, 12), beside(place, 38, 4)] as const;
      return arrow(line, { both: true });
    },
  ],
};

/** The fist is lifted high and falls, an arrow says how far; the rays show where it lands. Rubbing never leaves the skin. */
export const pound: Pose = {
  ...lying,
  works: 'left',
  arms: {
    left: over({
      wrist: [19, -5, 61],
      fingers: [-0.1, -0.55, -0.8],
      palm: [-0.35, 0.55, -0.75],
      hand: 'fist',
      showsKnuckles: true,
    }),
    right: frontArm,
  },
  movements: () => [knock('hand', 0.9, [7, 16])],
  layers: [
    bed,
    pillow,
    ...workLayers('hand'),
    (scene) => rays(beside(backPoint(scene, MUSCLE), 2, 0), 27, [-30, 150], 5),
    (scene) => {
      const place = backPoint(scene, MUSCLE);
      return arrow([beside(place, 44, -62), beside(place, 50, -40), beside(place, 34, -18)], BOLD);
    },
  ],
};
