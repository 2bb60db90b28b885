import { knotPlace } from '../../domain/log/knot-place';
import { knotRegion } from '../../domain/log/knot-region';
import { Knot } from '../../domain/log/record';
import { MapWords } from '../../words/map-words';

/** A knot as the map draws and tells it. */
export interface Mark {
  /** From 1, the same on the map and in the list. */
  readonly number: number;
  readonly name: string;
  /** Its place, and when it was found. */
  readonly told: string;
  /** Side and region, in one word each. */
  readonly region: string;
  readonly isSelected: boolean;
  /** In percent of the map. */
  readonly left: number;
  readonly top: number;
}

/** How far below one another marks of the very same place stand, in percent: each can be read. */
const APART = 7;

/** On the small map nothing is moved by hand: there marks so close move clear of one another, in percent. */
const SMALL_APART = 12;
const WAYS = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/** Where a mark stands, in percent of the map. */
interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Knots with number and name, none of them hiding another. `isSmall`: on the map that is only looked at. */
export function drawMarks(
  knots: readonly Knot[],
  selected: number | null,
  isSmall: boolean,
  words: MapWords,
): readonly Mark[] {
  const spots = isSmall ? spread(knots) : belowOneAnother(knots);
  return knots.map((knot, index) => {
    const region = knotRegion(knot);
    const place = words.place(knot.side, region);
    return {
      number: index + 1,
      name: words.knot(index + 1, place),
      told: words.at(place, knot.at),
      region: `${knot.side} ${region}`,
      isSelected: index === selected,
      ...(spots[index] ?? spotOf(knot)),
    };
  });
}

/** On the back, also where another program's file says beside it. */
function spotOf(knot: Knot): Spot {
  const { x, y } = knotPlace(knot.x, knot.y);
  return { left: x * 100, top: y * 100 };
}

function belowOneAnother(knots: readonly Knot[]): readonly Spot[] {
  return knots.map((knot, index) => {
    const above = knots.slice(0, index).filter(({ x, y }) => x === knot.x && y === knot.y).length;
    const { left, top } = spotOf(knot);
    return { left, top: top + above * APART };
  });
}

/** Each as near its place as earlier ones leave room, on the map and on its own side. */
function spread(knots: readonly Knot[]): readonly Spot[] {
  const taken: Spot[] = [];
  for (const knot of knots) taken.push(freeSpot(spotOf(knot), taken));
  return taken;
}

function freeSpot(wanted: Spot, taken: readonly Spot[]): Spot {
  for (let far = 0; far <= 100; far += SMALL_APART) {
    for (const [x, y] of WAYS) {
      const spot = { left: wanted.left + x * far, top: wanted.top + y * far };
      if (isOnItsSide(spot, wanted) && taken.every((other) => areApart(spot, other))) return spot;
    }
  }
  return wanted;
}

function isOnItsSide({ left, top }: Spot, wanted: Spot): boolean {
  const isInside = left >= 0 && left <= 100 && top >= 0 && top <= 100;
  return isInside && left < 50 === wanted.left < 50;
}

/** A little less will do: sums of fractions are not exact. */
function areApart(one: Spot, other: Spot): boolean {
  const apart = Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));
  return apart > SMALL_APART - 0.1;
}
