import { add, dot, length, scale, subtract, unit, type Vector } from '../geometry/vector.ts';

/** Length of the upper arm's bone, cm. */
export const UPPER_ARM = 28;
/** Length of the forearm's bone, cm. */
export const FOREARM = 24.5;

/** Joints of an arm, cm. */
export interface ArmBones {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
}

/**
 * Two-bone reach: the elbow that lets a hand be at `wrist`, pulled towards `pole`. A wrist out of reach is brought
 * as near as the arm gets.
 */
export function reach(shoulder: Vector, wrist: Vector, pole: Vector): ArmBones {
  const way = subtract(wrist, shoulder);
  const distance = Math.min(length(way), UPPER_ARM + FOREARM - 0.3);
  const direction = unit(way);
  const along = (UPPER_ARM * UPPER_ARM - FOREARM * FOREARM + distance * distance) / (2 * distance);
  const aside = Math.sqrt(Math.max(0, UPPER_ARM * UPPER_ARM - along * along));
  const towardsPole = subtract(pole, shoulder);
  const outwards = unit(subtract(towardsPole, scale(direction, dot(towardsPole, direction))));
  return {
    shoulder,
    elbow: add(add(shoulder, scale(direction, along)), scale(outwards, aside)),
    wrist: add(shoulder, scale(direction, distance)),
  };
}

/** The wrist of a hand that lies with its palm under an elbow; the hand's fingers and palm look where told. */
export function wristUnder(elbow: Vector, fingers: Vector, palm: Vector): Vector {
  return subtract(subtract(elbow, scale(unit(palm), 4.2)), scale(unit(fingers), 6));
}
