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

/** So far below one another stand marks of the very same place, in percent: each can be read. */
const APART = 7;

/** Knots with number and name, none of them hiding another. */
export function drawMarks(
  knots: readonly Knot[],
  selected: number | null,
  words: MapWords,
  time: (seconds: number) => string,
): readonly Mark[] {
  return knots.map((knot, index) => {
    const region = knotRegion(knot);
    const place = words.place(knot.side, region);
    const above = knots.slice(0, index).filter(({ x, y }) => x === knot.x && y === knot.y).length;
    return {
      number: index + 1,
      name: words.knot(index + 1, place),
      told: words.at(place, time(knot.at)),
      region: `${knot.side} ${region}`,
      isSelected: index === selected,
      left: knot.x * 100,
      top: knot.y * 100 + above * APART,
    };
  });
}
