import { DIGITS } from '../body/hand.ts';
import { contours, folds } from '../geometry/contours.ts';
import { Field, GRID } from '../geometry/field.ts';
import { extentOf, lengthOf, smoothed, type Line } from '../geometry/lines.ts';
import { linePath } from '../geometry/path.ts';
import type { Trace } from '../geometry/trace.ts';

/** A step in depth of more than this is a crease, px. */
const JUMP = 7;

/** Path data of the lines within a group: where it hides itself, and between fingers. */
export function creasesOf(
  traced: Trace,
  { folds: hasFolds = true, hasFingers = false }: { folds?: boolean; hasFingers?: boolean },
): string {
  const lines = [...(hasFolds ? longFolds(traced) : []), ...(hasFingers ? gaps(traced) : [])];
  return lines.map((line) => linePath(line, 0.6)).join('');
}

function longFolds(traced: Trace): readonly Line[] {
  return folds(traced, JUMP).filter(({ points }) => {
    const [width, height] = extentOf(points);
    return lengthOf(points) > 11 && width > 1.5 && height > 1.5;
  });
}

/** Lines between each two digits that touch in the picture. */
function gaps(traced: Trace): readonly Line[] {
  const digits = traced.parts.filter((part) => DIGITS.has(part));
  return digits.flatMap((a, index) =>
    digits.slice(index + 1).flatMap((b) => gapBetween(traced, a, b)),
  );
}

function gapBetween(traced: Trace, a: string, b: string): readonly Line[] {
  const [indexA, indexB] = [traced.parts.indexOf(a), traced.parts.indexOf(b)];
  const field = Field.of((cell) => {
    const part = traced.part[cell];
    return part === indexA ? 1 : part === indexB ? -1 : 0;
  });
  const isGap = (cell: number) =>
    field.at(cell) !== 0 &&
    [0, 1, GRID, GRID + 1].every(
      (step) => field.at(cell + step) !== 0 && traced.silhouette.at(cell + step) >= 1.5,
    );
  return contours(field, isGap)
    .filter(({ points }) => lengthOf(points) > 5)
    .map((line) => ({ ...line, points: smoothed(line.points, line.closed, 5) }));
}
