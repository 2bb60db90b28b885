import { colour, placed, tenth } from '../drawing/svg.ts';
import type { Point } from '../geometry/vector.ts';

/** Half width, half height (px) and turn (degrees) of an ellipse. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
}

const translated = ([x, y]: Point) => `translate(${tenth(x)} ${tenth(y)})`;

function ellipse([x, y]: Point, { width, height, turn = 0 }: Size, attributes: string): string {
  const shape = `cx="${tenth(x)}" cy="${tenth(y)}" rx="${tenth(width)}" ry="${tenth(height)}"`;
  const turned = turn === 0 ? '' : ` transform="rotate(${turn} ${tenth(x)} ${tenth(y)})"`;
  return `<ellipse ${shape} ${attributes}${turned}/>`;
}

const rim = (stroke: number, gap: number) =>
  `stroke="${colour('line')}" stroke-width="${stroke}" stroke-dasharray="1 ${gap}"`;

/** The tinted muscle. A dotted rim says the same as the colour. */
export function tint(place: Point, size: Size): string {
  const fill = `fill="${colour('zone')}"`;
  const core = {
    ...size,
    width: Math.round(size.width * 0.62),
    height: Math.round(size.height * 0.62),
  };
  return (
    ellipse(place, size, `${fill} fill-opacity=".38" ${rim(1.8, 5)}`) +
    ellipse(place, core, `${fill} opacity=".6"`)
  );
}

/** The rim alone: "this side is next". */
export const outlineOf = (place: Point, size: Size): string =>
  ellipse(place, size, `fill="none" ${rim(2.4, 6)}`);

/** A dotted line: where something was. */
export const dotted = (data: string): string =>
  `<path d="${data}" fill="none" stroke="${colour('line')}" stroke-width="2.4" stroke-dasharray="1 6"/>`;

/** The spot under a fingertip. `glow` is the motion class of the two rings round it. */
export function dot(place: Point, radius = 6, glow?: string): string {
  const circle = (size: number, opacity: string) =>
    `<circle r="${size}" fill="${colour('zone')}" opacity="${opacity}"/>`;
  const rings =
    glow === undefined
      ? ''
      : `<g class="${glow}">${circle(radius * 3, '.3')}${circle(radius * 2, '.45')}</g>`;
  const spot = `<circle r="${radius}" fill="${colour('zone')}" stroke="${colour('bg')}" stroke-width="2.5"/>`;
  return `<g transform="${translated(place)}">${rings}${spot}</g>`;
}

/** "Not here". Not in accent, which means movement. */
export function noGo([x, y]: Point, radius = 9): string {
  const size = tenth(2 * radius);
  const data = `M${placed([x - radius, y - radius])}l${size} ${size}m0 -${size}l-${size} ${size}`;
  const line = (role: 'bg' | 'line' | 'zone', width: number) =>
    `<path d="${data}" stroke="${colour(role)}" stroke-width="${width}"/>`;
  const lines = line('bg', 10) + line('line', 5.5) + line('zone', 2.5);
  return `<g fill="none">${lines}</g>`;
}
