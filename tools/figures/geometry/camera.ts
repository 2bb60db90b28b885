import { add, cross, dot, scale, subtract, unit, type Vector } from './vector.ts';

/** Where a picture is seen from. */
export interface View {
  /** Direction towards the camera. */
  readonly from: Vector;
  /** What is up on the screen; the head, unless the person lies. */
  readonly up?: Vector;
  /** The body point that is shown at `to`. */
  readonly at: Vector;
  /** px. */
  readonly to: readonly [number, number];
  /** px a cm. */
  readonly scale: number;
}

/** Parallel projection of the body's frame (cm) into the picture's (px; third is the nearness to the eye). */
export interface Camera {
  readonly scale: number;
  /** A body point in the picture. */
  readonly project: (point: Vector) => Vector;
  /** A direction of the body, in the picture's frame. */
  readonly turn: (direction: Vector) => Vector;
  /** The body point seen at a place of the picture, at that nearness. */
  readonly unproject: (pixel: Vector) => Vector;
}

/** The camera of a view. */
export function cameraOf({ from, up = [0, 0, 1], at, to, scale: pixels }: View): Camera {
  const nearer = unit(from);
  const right = unit(cross(up, nearer));
  const above = cross(nearer, right);
  const turn = (v: Vector): Vector => [dot(v, right), -dot(v, above), dot(v, nearer)];
  return {
    scale: pixels,
    turn,
    project: (point) => {
      const [x, y, z] = turn(subtract(point, at));
      return [x * pixels + to[0], y * pixels + to[1], z * pixels];
    },
    unproject: ([x, y, z]) => {
      const [u, v, w] = [(x - to[0]) / pixels, -(y - to[1]) / pixels, z / pixels];
      return add(at, add(scale(right, u), add(scale(above, v), scale(nearer, w))));
    },
  };
}
