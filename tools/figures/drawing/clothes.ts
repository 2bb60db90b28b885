import type { Vector } from '../geometry/vector.ts';

/** A top with thin straps and a low back: most of the muscle is bare skin. Signed cm, > 0 where dressed. */
export function tank([x, y, z]: Vector, part: string): number {
  // Only the strap may run over the top of the arm.
  if (part.startsWith('arm') && (z < 47 || y > 3)) return -1.5;
  if (z < 30) return 3;
  const aside = Math.abs(x);
  const neckline =
    y < 2
      ? 9.6 * Math.min(1, Math.max(0, z - 36) / 8) ** 0.5
      : 9.2 * Math.min(1, Math.max(0, z - 41) / 6) ** 0.5;
  const armhole = 11.7 + 0.06 * Math.max(0, 46 - z) ** 2;
  return Math.min(z < 36 ? 36 - z + 3 : aside - neckline, armhole - aside);
}
