import { Field, GRID } from './field.ts';
import { smoothed, type Line } from './lines.ts';
import type { Trace } from './trace.ts';
import { Web } from './web.ts';

type Edge = 'top' | 'right' | 'bottom' | 'left';

/** Marching squares: which edges of a cell the line crosses; bits are its corners inside, clockwise from upper left. */
const CROSSINGS: Readonly<Record<number, readonly (readonly [Edge, Edge])[]>> = {
  1: [['left', 'top']],
  2: [['top', 'right']],
  3: [['left', 'right']],
  4: [['right', 'bottom']],
  5: [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  6: [['top', 'bottom']],
  7: [['bottom', 'left']],
  8: [['bottom', 'left']],
  9: [['top', 'bottom']],
  10: [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  11: [['right', 'bottom']],
  12: [['left', 'right']],
  13: [['top', 'right']],
  14: [['left', 'top']],
};

/** The lines on which a field is 0, its inside being > 0. `considered` may leave cells out. */
export function contours(
  field: Field,
  considered: (cell: number) => boolean = () => true,
): readonly Line[] {
  const web = new Web();
  for (let row = 0; row < GRID - 1; row++)
    for (let column = 0; column < GRID - 1; column++)
      if (considered(row * GRID + column)) crossCell(field, web, column, row);
  return web.lines();
}

/** The closed ones of a field's contours. */
export function outlines(field: Field): readonly Line[] {
  return contours(field).filter(({ closed }) => closed);
}

function crossCell(field: Field, web: Web, column: number, row: number): void {
  const cell = row * GRID + column;
  const a = field.at(cell);
  const b = field.at(cell + 1);
  const c = field.at(cell + GRID + 1);
  const d = field.at(cell + GRID);
  const corners = (a > 0 ? 1 : 0) | (b > 0 ? 2 : 0) | (c > 0 ? 4 : 0) | (d > 0 ? 8 : 0);
  const crossings = CROSSINGS[corners];
  if (crossings === undefined) return;
  // A name for each edge: twice its cell, one more if it leads down.
  const name = (x: number, y: number, down: 0 | 1) => (y * GRID + x) * 2 + down;
  const put: Readonly<Record<Edge, () => number>> = {
    top: () => web.put(name(column, row, 0), [column + a / (a - b), row]),
    right: () => web.put(name(column + 1, row, 1), [column + 1, row + b / (b - c)]),
    bottom: () => web.put(name(column, row + 1, 0), [column + d / (d - c), row + 1]),
    left: () => web.put(name(column, row, 1), [column, row + a / (a - d)]),
  };
  for (const [from, to] of crossings) web.link(put[from](), put[to]());
}

/** Creases: where one place of a group hides another that lies more than `jump` px behind it. */
export function folds(traced: Trace, jump: number): readonly Line[] {
  const web = new Web();
  const { silhouette, depth } = traced;
  const isFold = (a: number, b: number) =>
    silhouette.at(a) > 1 && silhouette.at(b) > 1 && Math.abs(depth.at(a) - depth.at(b)) > jump;
  const corner = (x: number, y: number) => web.put(y * (GRID + 1) + x, [x - 0.5, y - 0.5]);
  for (let row = 1; row < GRID - 1; row++) {
    for (let column = 1; column < GRID - 1; column++) {
      const cell = row * GRID + column;
      if (isFold(cell, cell + 1)) web.link(corner(column + 1, row), corner(column + 1, row + 1));
      if (isFold(cell, cell + GRID)) web.link(corner(column, row + 1), corner(column + 1, row + 1));
    }
  }
  return web.lines().map((line) => ({ ...line, points: smoothed(line.points, line.closed, 3) }));
}
