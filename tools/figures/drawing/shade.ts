import { outlines } from '../geometry/contours.ts';
import { blurred, Field } from '../geometry/field.ts';
import { pathOf } from '../geometry/path.ts';
import type { Trace } from '../geometry/trace.ts';
import { unit } from '../geometry/vector.ts';

/** One light for all pictures: from the upper left, towards the viewer. Picture frame. */
const LIGHT = unit([-0.45, -0.6, 0.75]);

/** Blur (radius, times) and smallest patch (px²) of a shade. */
const SOFTNESS = {
  fine: { radius: 2, times: 2, patch: 120 },
  plain: { radius: 3, times: 3, patch: 450 },
  broad: { radius: 6, times: 3, patch: 900 },
} as const;

/** How a shade is drawn. */
export interface Shading {
  /** Less light than this is shade. */
  readonly below: number;
  readonly softness: keyof typeof SOFTNESS;
  readonly tolerance: number;
}

/** Path data of the side that the light does not reach, within the mask (px, > 0 inside). */
export function darkSide(
  { silhouette, normals }: Trace,
  { below, softness, tolerance }: Shading,
  mask?: Field,
): string {
  const { radius, times, patch } = SOFTNESS[softness];
  const lit = Field.of((cell) => {
    if (silhouette.at(cell) <= 0) return -0.2;
    const at = cell * 3;
    return (
      (normals[at] ?? 0) * LIGHT[0] +
      (normals[at + 1] ?? 0) * LIGHT[1] +
      (normals[at + 2] ?? 0) * LIGHT[2]
    );
  });
  const soft = blurred(lit, radius, times);
  const dark = Field.of((cell) =>
    Math.min(silhouette.at(cell) - 0.9, (below - soft.at(cell)) * 14, mask?.at(cell) ?? 9),
  );
  return pathOf(outlines(dark), tolerance, patch);
}
