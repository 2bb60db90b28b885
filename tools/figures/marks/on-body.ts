import { colour, placed } from '../drawing/svg.ts';
import type { Camera } from '../geometry/camera.ts';
import type { Trace } from '../geometry/trace.ts';
import type { Point, Vector } from '../geometry/vector.ts';

/** The point of the back's surface above a place of the body: x and z in cm. */
export function onBack(traced: Trace, camera: Camera, [x, z]: readonly [number, number]): Vector {
  for (let y = -28; y < 29; y += 0.25)
    if (traced.distance(camera.project([x, y, z])) < 0.2) return [x, y, z];
  return [x, 0, z];
}

/** Spine: short oblique strokes, the printer's sign for "leave out". Never tinted. Heights in cm. */
export function spineHatch(traced: Trace, camera: Camera, top = 58): string {
  const at = (x: number, z: number): Point => {
    const [u, v] = camera.project(onBack(traced, camera, [x, z]));
    return [u, v];
  };
  let data = '';
  for (let z = top; z > 33; z -= 2.3)
    data += `M${placed(at(-1, z - 0.7))}L${placed(at(1, z + 0.7))}`;
  return `<path d="${data}" stroke="${colour('line')}" stroke-width="1.5" opacity=".6"/>`;
}
