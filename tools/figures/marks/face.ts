import type { HeadFrame } from '../body/head.ts';
import { colour } from '../drawing/svg.ts';
import type { Camera } from '../geometry/camera.ts';
import { smoothed } from '../geometry/lines.ts';
import { linePath } from '../geometry/path.ts';
import type { Point, Vector } from '../geometry/vector.ts';

/** How much half a face must turn to the camera to be drawn, and to be drawn in full. */
const SEEN = 0.45;
const IN_FULL = 0.75;

/** A calm face: closed eyes, brows, mouth; only what turns to the camera. */
export function face(camera: Camera, { point, direction }: HeadFrame, width = 1.9): string {
  const onSkull = (x: number, z: number): Vector => {
    const rest = 1 - (x / 7.5) ** 2 - ((z - 75.6) / 9.4) ** 2;
    return point([x, 0.2 + 9 * Math.sqrt(Math.max(0, rest)), z]);
  };
  const line = (points: readonly Vector[]) =>
    linePath({ points: softened(points.map((p) => camera.project(p))), closed: false }, 0.5);
  let data = '';
  for (const sign of [-1, 1]) {
    const facing = camera.turn(direction([sign * 0.536, 0.99, 0]))[2];
    if (facing < SEEN) continue;
    // The far eye is narrower.
    const share = facing < IN_FULL ? 0.6 : 1;
    const at = ([x, z]: Point) => onSkull(sign * (1.8 + (x - 1.8) * share), z);
    data += line(EYE.map(at)) + line(BROW.map(at));
  }
  data += line(MOUTH.map(([x, z]) => point([x, 8.6 - x * x * 0.12, z])));
  return `<path d="${data}" fill="none" stroke="${colour('line')}" stroke-width="${width}"/>`;
}

/** x and z in the head's frame, cm. */
const EYE: readonly Point[] = [
  [1.9, 74.6],
  [3.2, 73.9],
  [4.7, 74.9],
];
const BROW: readonly Point[] = [
  [1.7, 77.7],
  [3.3, 78.2],
  [5, 77.3],
];
const MOUTH: readonly Point[] = [
  [-1.7, 68.9],
  [0, 68.3],
  [1.7, 68.9],
];

/** A few points as a soft line of many. */
function softened(points: readonly Vector[]): readonly Point[] {
  const dense: Point[] = [];
  points.forEach((a, index) => {
    const b = points[index + 1];
    if (b === undefined) dense.push([a[0], a[1]]);
    else
      for (let step = 0; step < 6; step++)
        dense.push([a[0] + ((b[0] - a[0]) * step) / 6, a[1] + ((b[1] - a[1]) * step) / 6]);
  });
  return smoothed(dense, false, 6);
}
