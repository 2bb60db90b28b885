import { ListPage } from './list-page';

/**
 * A stretch of the log's days. The stretches of a list, one after another, are all of the log it shows: what has been
 * read is cut into pages, and what has not is the last of them.
 */
export interface LogRange {
  /** What the stretch begins before; also what it is known by, as only its other end ever moves. */
  readonly before: string | null;
  /** Its earliest day; `''` for all there is. */
  readonly from: string;
  /** How many sessions it held when it was read last; null before the first time. */
  readonly count: number | null;
  /** How tall it was when it was drawn last, in px; null before the first time. */
  readonly height: number | null;
}

/** How tall a stretch is taken for before it has been drawn, in px: about a screen, so that it is read before it is seen. */
export const UNDRAWN = 800;

/** So much above and below what is seen is drawn too, in px. */
const MARGIN = 900;

/** What is seen of the list, in px from its top. */
export interface View {
  readonly top: number;
  readonly bottom: number;
}

/** A part of the list as it stands in the page: a stretch that is drawn, or the room of those that are not. */
export type Segment =
  | { readonly key: string; readonly range: LogRange; readonly gap: null }
  | { readonly key: string; readonly range: null; readonly gap: number };

/** A page was read of the stretch that begins before `before`: what it did not come to is a stretch of its own. */
export function withPage(
  ranges: readonly LogRange[],
  before: string | null,
  page: ListPage,
): readonly LogRange[] {
  return ranges.flatMap((range) => {
    if (range.before !== before) return [range];
    const read = { ...range, count: page.sessions.length };
    if (page.isLast || page.from <= range.from) return [read];
    return [
      { ...read, from: page.from },
      { before: page.from, from: range.from, count: null, height: null },
    ];
  });
}

/** The parts of the list, from the newest. Drawn is what is in view or near it, and the stretches that are held. */
export function segmentsOf(
  ranges: readonly LogRange[],
  view: View,
  held: ReadonlySet<string | null>,
): readonly Segment[] {
  const segments: Segment[] = [];
  let top = 0;
  for (const range of ranges) {
    const height = range.height ?? UNDRAWN;
    const bottom = top + height;
    const isNear = bottom >= view.top - MARGIN && top <= view.bottom + MARGIN;
    const key = keyOf(range);
    const last = segments.at(-1);
    if (isNear || held.has(range.before)) segments.push({ key, range, gap: null });
    else if (last && last.gap !== null)
      segments[segments.length - 1] = { ...last, gap: last.gap + height };
    else segments.push({ key: `gap-${key}`, range: null, gap: height });
    top = bottom;
  }
  return segments;
}

/** What a stretch is known by in the page. */
export function keyOf({ before }: LogRange): string {
  return before ?? 'newest';
}

/** Along the list: to the sessions before, or back to those after. */
export type Way = 'older' | 'newer';

/** The stretch beside another, of those not known to be empty; undefined where the list ends. */
export function besideOf(
  ranges: readonly LogRange[],
  before: string | null,
  way: Way,
): LogRange | undefined {
  const index = ranges.findIndex((range) => range.before === before);
  if (index < 0) return undefined;
  const isFilled = ({ count }: LogRange): boolean => count !== 0;
  return way === 'older'
    ? ranges.slice(index + 1).find(isFilled)
    : ranges.slice(0, index).findLast(isFilled);
}

/** Where a stretch ends, in px from the top of the list. */
export function bottomOf(ranges: readonly LogRange[], before: string | null): number {
  const index = ranges.findIndex((range) => range.before === before);
  return ranges.slice(0, index + 1).reduce((sum, { height }) => sum + (height ?? UNDRAWN), 0);
}
