import { KnotSum } from '../../domain/log/knot-sums';
import { IsoTime } from '../../domain/time/units';
import { MapWords } from '../../words/map-words';
import { Tile, tileOf } from './tiles';

/** How often a region was sore, as the map draws and tells it. */
export interface DrawnSum {
  readonly key: string;
  readonly tile: Tile;
  readonly times: number;
  /** Share of coral in its colour, in percent: the most frequent region is the deepest. */
  readonly depth: number;
  readonly told: string;
}

const PALEST = 25;
const DEEPEST = 80;

/** Sums with their place, depth and sentence, in the order given. */
export function drawSums(
  sums: readonly KnotSum[],
  words: MapWords,
  dayOf: (time: IsoTime) => Date,
): readonly DrawnSum[] {
  const most = Math.max(1, ...sums.map(({ times }) => times));
  return sums.map(({ side, region, times, last }) => ({
    key: `${side} ${region}`,
    tile: tileOf(side, region),
    times,
    depth: Math.round(PALEST + ((DEEPEST - PALEST) * times) / most),
    told: words.sum(words.place(side, region), times, dayOf(last)),
  }));
}
