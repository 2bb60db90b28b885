import { colour, placed, tenth } from '../drawing/svg.ts';
import { DEGREE, type Point } from '../geometry/vector.ts';

/** A line in accent on a halo of the ground's colour, so that it is seen on skin too. */
function haloed(data: string, width: number, halo = 5): string {
  return (
    `<path d="${data}" fill="none" stroke="${colour('bg')}" stroke-width="${width + halo}"/>` +
    `<path d="${data}" fill="none" stroke="${colour('accent')}" stroke-width="${width}"/>`
  );
}

/** Two strokes that meet in a tip, pointing at `angle` (radians). */
function headAt(tip: Point, angle: number, size: number): string {
  const wing = (by: number) =>
    placed([tip[0] - size * Math.cos(angle + by), tip[1] - size * Math.sin(angle + by)]);
  return `M${wing(0.62)}L${placed(tip)} ${wing(-0.62)}`;
}

const bearing = (from: Point, to: Point) => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** A curve that starts at the first point, bends towards the second and ends at the third, px. */
type Curve = readonly [Point, Point, Point];

/** Width of the line and length of the head's strokes, px; `both` gives an arrow two heads. */
interface ArrowLook {
  readonly width?: number;
  readonly head?: number;
  readonly both?: boolean;
}

/** Arrows along curves that do not meet, in one line: each part of a picture costs a page its time. */
export function arrows(
  curves: readonly Curve[],
  { width = 5, head = 11, both = false }: ArrowLook = {},
): string {
  const lines = curves.map(([a, b, c]) => {
    const heads = headAt(c, bearing(b, c), head) + (both ? headAt(a, bearing(b, a), head) : '');
    return `M${placed(a)}Q${placed(b)} ${placed(c)}${heads}`;
  });
  return haloed(lines.join(''), width);
}

/** One arrow along a curve. */
export const arrow = (curve: Curve, look?: ArrowLook): string => arrows([curve], look);

/**
 * An open circle with a head: slow circling from one angle to another, clockwise on the screen where they grow
 * (degrees). px.
 */
export function ring(
  [x, y]: Point,
  radius: number,
  [from, to]: readonly [number, number],
  width = 4.5,
): string {
  const on = (degrees: number): Point => [
    x + radius * Math.cos(degrees * DEGREE),
    y + radius * Math.sin(degrees * DEGREE),
  ];
  const size = tenth(radius);
  const sweep = to > from ? 1 : -1;
  const flags = `${Math.abs(to - from) > 180 ? 1 : 0} ${sweep > 0 ? 1 : 0}`;
  const line = `M${placed(on(from))}A${size} ${size} 0 ${flags} ${placed(on(to))}`;
  const along = Math.atan2(sweep * Math.cos(to * DEGREE), -sweep * Math.sin(to * DEGREE));
  return haloed(line + headAt(on(to), along - sweep * 14 * DEGREE, 10), width, 4.5);
}

/** Impact: short rays round a point, between two angles (degrees). px. */
export function rays(
  [x, y]: Point,
  radius: number,
  [from, to]: readonly [number, number],
  count = 3,
): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const angle = (from + ((to - from) * index) / (count - 1)) * DEGREE;
    const on = (distance: number): Point => [
      x + distance * Math.cos(angle),
      y + distance * Math.sin(angle),
    ];
    return `M${placed(on(radius))}L${placed(on(radius + 9))}`;
  });
  return haloed(lines.join(''), 4.5, 4);
}

/** Trembling: two short bows round a point, one in the other, at an angle (degrees). px. */
export function bows([x, y]: Point, radius: number, angle: number): string {
  const bow = (size: number, half: number) => {
    const on = (degrees: number): Point => [
      x + size * Math.cos(degrees * DEGREE),
      y + size * Math.sin(degrees * DEGREE),
    ];
    return `M${placed(on(angle - half))}A${tenth(size)} ${tenth(size)} 0 0 1 ${placed(on(angle + half))}`;
  };
  return haloed(bow(radius, 32) + bow(radius + 11, 24), 4, 4);
}
