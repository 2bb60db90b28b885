import { colour, placed, tenth } from '../drawing/svg.ts';
import type { Point } from '../geometry/vector.ts';

/** Half width, half height (px) and turn (degrees) of an ellipse. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
}

const translated = ([x, y]: Point) => `translate(${tenth(x)} ${tenth(y)})`;

const ellipse = (width: number, height: number, attributes: string) =>
  `<ellipse rx="${tenth(width)}" ry="${tenth(height)}" ${attributes}/>`;

const rim = (stroke: number, gap: number) =>
  `stroke="${colour('line')}" stroke-width="${stroke}" stroke-dasharray="1 ${gap}"`;

const turnedGroup = (place: Point, turn: number, content: string) =>
  `<g fill="${colour('zone')}" transform="${translated(place)} rotate(${turn})">${content}</g>`;

/** The tinted muscle. A dotted rim says the same as the colour. */
export function tint(place: Point, { width, height, turn = 0 }: Size): string {
  const core = ellipse(Math.round(width * 0.62), Math.round(height * 0.62), 'opacity=".6"');
  const muscle = ellipse(width, height, `fill-opacity=".38" ${rim(1.8, 5)}`);
  return turnedGroup(place, turn, muscle + core);
}

/** The rim alone: "this side is next". */
export function outlineOf(place: Point, { width, height, turn = 0 }: Size): string {
  return turnedGroup(place, turn, ellipse(width, height, `fill="none" ${rim(2.4, 6)}`));
}

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
