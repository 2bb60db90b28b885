import { PALM } from '../body/hand.ts';
import type { ArmBones } from '../body/reach.ts';
import type { Camera } from '../geometry/camera.ts';
import { outlines } from '../geometry/contours.ts';
import { Field } from '../geometry/field.ts';
import { pathOf } from '../geometry/path.ts';
import type { Trace } from '../geometry/trace.ts';
import { dot, length, subtract, unit } from '../geometry/vector.ts';
import { bodyMask } from './mask.ts';

/** A wristband between two shares of the forearm, counted from the elbow. */
export interface Band {
  readonly bones: ArmBones;
  readonly from: number;
  readonly to: number;
}

/** Path data of a wristband; '' where it is not to be seen. */
export function bandPath(
  traced: Trace,
  camera: Camera,
  { bones, from, to }: Band,
  tolerance: number,
): string {
  const forearm = subtract(bones.wrist, bones.elbow);
  const whole = length(forearm);
  const direction = unit(forearm);
  const mask = bodyMask(
    traced,
    camera,
    (point, part) => {
      if (!part.startsWith('arm') && part !== PALM) return -3;
      const along = dot(subtract(point, bones.elbow), direction);
      return Math.min(along - from * whole, to * whole - along);
    },
    1,
  );
  const inside = Field.of((cell) => Math.min(mask.at(cell), traced.silhouette.at(cell) - 0.9));
  return pathOf(outlines(inside), tolerance, 20);
}
