import type { Camera } from '../geometry/camera.ts';
import { outlines } from '../geometry/contours.ts';
import { blurred, CELLS, cellAt, Field } from '../geometry/field.ts';
import { areaWithin, pointAt, type Line } from '../geometry/lines.ts';
import { linePath, pathOf } from '../geometry/path.ts';
import type { Solid } from '../geometry/solids.ts';
import { isHit, trace, type Cut, type Trace } from '../geometry/trace.ts';
import type { Point, Vector } from '../geometry/vector.ts';
import { bandPath, type Band } from './band.ts';
import { creasesOf } from './creases.ts';
import { bodyMask } from './mask.ts';
import { darkSide, type Shading } from './shade.ts';
import { colour, filled, LINE_WIDTH, outlined, stroked, type Role } from './svg.ts';

/** How a group of solids becomes flat paths. */
export interface Look {
  readonly fill?: 'skin' | 'hair' | 'cloth' | 'cloth-shade' | 'prop';
  /** The shade tone: the fill's own, or a thin veil of the line's colour. */
  readonly shadeWith?: 'own' | 'veil';
  /** How little light counts as shade; null for none. */
  readonly shade?: number | null;
  readonly cuts?: readonly Cut[];
  readonly folds?: boolean;
  /** Draws the gaps between fingers. */
  readonly hasFingers?: boolean;
  /** Parts filled with the shade tone: the front of a fist. */
  readonly darkParts?: ReadonlySet<string> | undefined;
  /** Signed cm, > 0 where dressed. */
  readonly cloth?: (point: Vector, part: string) => number;
  /** The accent wristband. */
  readonly band?: Band | undefined;
  /** Outline is left out inside these, so that a forearm grows out of its upper arm without a seam. */
  readonly grownFrom?: readonly Trace[] | undefined;
  /** What lies behind these is left out. */
  readonly behind?: readonly Trace[];
  readonly lineWidth?: number;
}

/** A painted group. */
export interface Part {
  readonly svg: string;
  readonly trace: Trace;
  /** Whether a wristband is to be seen on it. */
  readonly hasBand: boolean;
}

/** How far curves may be from the traced outline, px: hands are looked at more closely. */
const TOLERANCE = { hand: 0.65, body: 0.9 };
/** Smallest outline drawn, px². */
const SPECK = 12;

/** One group of solids as one complete flat shape: fill, one shade tone, clothes, wristband, outline, creases. */
export function paintPart(camera: Camera, solids: readonly Solid[], look: Look = {}): Part {
  const traced = trace(solids, camera, look.cuts);
  for (const other of look.behind ?? []) hideBehind(traced, other);
  const lines = outlines(traced.silhouette).filter(
    ({ points }) => Math.abs(areaWithin(points)) > SPECK,
  );
  const tolerance = toleranceOf(look);
  const outline = pathOf(lines, tolerance);
  const width = look.lineWidth ?? LINE_WIDTH;
  const fill = look.fill ?? 'skin';
  const band = look.band === undefined ? '' : bandPath(traced, camera, look.band, tolerance);
  const svg = [
    filled(outline, fill, look.grownFrom === undefined ? outlined(width, fill) : ''),
    dressed(traced, camera, look, outline, width),
    frontOf(traced, look.darkParts),
    filled(band, 'accent', outlined(1.5)),
    look.grownFrom === undefined
      ? ''
      : stroked(openOutline(lines, look.grownFrom, tolerance), width),
    stroked(creasesOf(traced, look), width * 0.75),
  ].join('');
  return { svg, trace: traced, hasBand: band !== '' };
}

function toleranceOf({ hasFingers }: Look): number {
  return hasFingers === true ? TOLERANCE.hand : TOLERANCE.body;
}

/** Depth test against a group painted already: what lies behind it is left out. */
function hideBehind(traced: Trace, other: Trace): void {
  const nearness = blurred(
    Field.of((cell) =>
      isHit(traced, cell) && isHit(other, cell)
        ? Math.max(-9, Math.min(9, traced.depth.at(cell) - other.depth.at(cell)))
        : 9,
    ),
    1,
    1,
  );
  for (let cell = 0; cell < CELLS; cell++)
    if (other.silhouette.at(cell) > 0)
      traced.silhouette.set(cell, Math.min(traced.silhouette.at(cell), nearness.at(cell)));
}

/** Shade and, over it, clothes. */
function dressed(
  traced: Trace,
  camera: Camera,
  look: Look,
  outline: string,
  width: number,
): string {
  const { cloth, shade = 0.18, fill = 'skin' } = look;
  const shading: Shading = {
    below: shade ?? 0,
    softness: look.hasFingers === true ? 'fine' : cloth === undefined ? 'plain' : 'broad',
    tolerance: toleranceOf(look) * 1.3,
  };
  const veil = `fill="${colour('line')}" opacity=".22"`;
  const tone = look.shadeWith === 'veil' ? veil : `fill="${colour(shadeOf(fill))}"`;
  const dark = (attributes: string, mask?: Field) => {
    const data = shade === null ? '' : darkSide(traced, shading, mask);
    return data === '' ? '' : `<path d="${data}" ${attributes}/>`;
  };
  if (cloth === undefined) return dark(tone);
  const mask = bodyMask(traced, camera, cloth, 2);
  const covered = pathOf(
    outlines(Field.of((cell) => Math.min(mask.at(cell), traced.silhouette.at(cell) - 0.9))),
    TOLERANCE.body,
    130,
  );
  const onCloth = Field.of((cell) => mask.at(cell) - 0.8);
  return (
    dark(tone) +
    filled(covered, 'cloth', outlined(width * 0.7)) +
    dark(`fill="${colour('cloth-shade')}"`, onCloth) +
    stroked(outline, width)
  );
}

function shadeOf(fill: NonNullable<Look['fill']>): Role {
  return fill === 'cloth-shade' ? 'cloth-shade' : `${fill}-shade`;
}

/** The knuckles of a fist, in the shade tone. */
function frontOf(traced: Trace, parts: ReadonlySet<string> | undefined): string {
  if (parts === undefined) return '';
  const isFront = traced.parts.map((part) => parts.has(part));
  const front = blurred(
    Field.of((cell) => (isFront[traced.part[cell] ?? -1] === true ? 2 : -2)),
    1,
    2,
  );
  const inside = Field.of((cell) => Math.min(front.at(cell), traced.silhouette.at(cell) - 0.8));
  return filled(pathOf(outlines(inside), 0.6, 30), 'skin-shade');
}

/** The outline without what lies inside other groups. */
function openOutline(lines: readonly Line[], others: readonly Trace[], tolerance: number): string {
  const isInside = ([x, y]: Point) =>
    others.some(({ silhouette }) => silhouette.at(cellAt(x, y)) > 1.2);
  return lines
    .flatMap((line) => visibleRuns(line.points, isInside))
    .map((points) => linePath({ points, closed: false }, tolerance))
    .join('');
}

function visibleRuns(
  points: readonly Point[],
  isHidden: (point: Point) => boolean,
): readonly (readonly Point[])[] {
  const count = points.length;
  const hidden = (index: number) => isHidden(pointAt(points, index));
  const entry = points.findIndex((_, index) => hidden(index) && !hidden(index + 1));
  const start = entry + 1;
  const runs: Point[][] = [[]];
  for (let index = start; index < start + count; index++) {
    if (hidden(index)) runs.push([]);
    else runs.at(-1)?.push(pointAt(points, index));
  }
  return runs.filter((run) => run.length > 3);
}
