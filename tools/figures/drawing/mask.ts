import type { Camera } from '../geometry/camera.ts';
import { blurred, CELLS, Field, GRID, pixelOf } from '../geometry/field.ts';
import { isHit, partAt, type Trace } from '../geometry/trace.ts';
import type { Vector } from '../geometry/vector.ts';

/** Value where nothing is to be masked. */
const OUTSIDE = -9;
/** Cells by which a mask grows past the outline, so that it reaches it. */
const GROWTH = 4;

/** A signed function of the body's frame (cm) as a smooth mask of the picture (px) that reaches the outline. */
export function bodyMask(
  traced: Trace,
  camera: Camera,
  inside: (point: Vector, part: string) => number,
  blur: number,
): Field {
  const mask = Field.of((cell) => {
    const part = partAt(traced, cell);
    if (part === undefined || !isHit(traced, cell)) return OUTSIDE;
    const point = camera.unproject([...pixelOf(cell), traced.depth.at(cell)]);
    return inside(point, part) * camera.scale;
  });
  for (let time = 0; time < GROWTH; time++) grow(mask, traced);
  return blurred(mask, blur, 2);
}

function grow(mask: Field, { part }: Trace): void {
  const before = new Field(mask.values.slice());
  for (let cell = GRID; cell < CELLS - GRID; cell++) {
    if ((part[cell] ?? -1) >= 0) continue;
    const around = Math.max(
      OUTSIDE,
      before.at(cell + 1),
      before.at(cell - 1),
      before.at(cell + GRID),
      before.at(cell - GRID),
    );
    mask.set(cell, around);
  }
}
