import type { Point } from '../geometry/vector.ts';

/** What a colour stands for; the app's theme gives the value. `bg` is always the colour behind the picture. */
export type Role =
  | 'bg'
  | 'skin'
  | 'skin-shade'
  | 'cloth'
  | 'cloth-shade'
  | 'hair'
  | 'hair-shade'
  | 'hair-line'
  | 'zone'
  | 'line'
  | 'accent'
  | 'prop'
  | 'prop-shade';

/** Every role. */
export const ROLES: readonly Role[] = [
  'bg',
  'skin',
  'skin-shade',
  'cloth',
  'cloth-shade',
  'hair',
  'hair-shade',
  'hair-line',
  'zone',
  'line',
  'accent',
  'prop',
  'prop-shade',
];

/** Width of outlines, px. */
export const LINE_WIDTH = 2.2;

/** The value of a role, for an attribute. */
export const colour = (role: Role): string => `var(--${role})`;

/** A number as written in a picture: in tenths. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10 || 0);

/** A width as written in a picture: in hundredths. */
export const hundredth = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as path data. */
export const placed = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/** A filled path; '' without data. */
export function filled(data: string, role: Role, more = ''): string {
  return data === '' ? '' : `<path d="${data}" fill="${colour(role)}"${more}/>`;
}

/** Attributes of an outline round a fill. Hair has a colour of its own for it: dark hair in a dark room has a light edge. */
export const outlined = (width: number, fill?: Role): string =>
  ` stroke="${colour(fill === 'hair' ? 'hair-line' : 'line')}" stroke-width="${hundredth(width)}"`;

/** A line with round ends; '' without data. */
export function stroked(data: string, width: number): string {
  return data === '' ? '' : `<path d="${data}" fill="none"${outlined(width)}/>`;
}

/** Wide flat shapes without a body: mattress, seat. Corners in px. */
export function slab(
  corners: readonly (readonly [number, number, ...unknown[]])[],
  { fill, opacity = 1, edge = 0 }: { fill: Role; opacity?: number; edge?: number },
): string {
  const data = corners.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L');
  const faded = opacity < 1 ? ` opacity="${opacity}"` : '';
  const rounded = edge === 0 ? '' : ` stroke="${colour(fill)}" stroke-width="${edge}"`;
  return filled(`M${data}Z`, fill, faded + rounded);
}
