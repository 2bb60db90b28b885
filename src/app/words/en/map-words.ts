import { KnotRegion } from '../../domain/log/knot-region';
import { BodySide } from '../../domain/session/plan/side';
import { inWords } from './dates';
import { formats } from './formats';
import { shortLength } from './short-length';

/** The regions of the back map in words (docs/spec/content.md, part 4). */
const REGIONS: Readonly<Record<KnotRegion, string>> = {
  'below-blade': 'below the shoulder blade',
  'outer-shoulder': 'outer shoulder',
  neck: 'back of the neck',
  'neck-base': 'where neck meets shoulder',
  'shoulder-top': 'top of the shoulder',
  'inner-upper': 'beside the spine, upper',
  'inner-lower': 'beside the spine, lower',
  blade: 'on the shoulder blade',
};

const SIDES: Readonly<Record<BodySide, string>> = { left: 'Left', right: 'Right' };

function knots(count: number): string {
  return formats.plural(count, { one: '1 knot', other: `${count} knots` });
}

/** Words of the back map. */
export const mapWords = {
  /** "Right, where neck meets shoulder" */
  place: (side: BodySide, region: KnotRegion) => `${SIDES[side]}, ${REGIONS[region]}`,
  sides: SIDES,
  group: 'Back map, as seen from behind',
  sideGroup: { left: 'Left side', right: 'Right side' } satisfies Record<BodySide, string>,
  hint: 'Your back, as seen from behind. Tap where it is sore.',
  /** Alternative text of a picture without controls. */
  picture: (count: number) =>
    `A back seen from behind, with ${knots(count)} marked. The list tells where.`,
  sumPicture: (count: number) =>
    `A back seen from behind, with how often each place of the list below was sore: ${knots(count)} together.`,
  list: 'Knots',
  none: 'No knots marked.',
  knot: (number: number, place: string) => `Knot ${number}: ${place}`,
  /** @param seconds of massage before it was found */
  at: (place: string, seconds: number) => `${place}, after ${shortLength(seconds)}`,
  handle: (knot: string) => `${knot}. Arrow keys or a finger move it`,
  move: { up: 'Up', down: 'Down', left: 'To the left', right: 'To the right' },
  elsewhere: 'Move to another place',
  elsewhereHint: 'Tap its new place.',
  remove: 'Remove',
  said: {
    marked: (knot: string) => `${knot}, marked.`,
    moved: (knot: string) => `${knot}, moved.`,
    removed: 'Removed.',
  },
  /** "Right, top of the shoulder: 3 times, last on 23 November 2026" */
  sum: (place: string, count: number, day: Date) =>
    formats.plural(count, {
      one: `${place}: once, last on ${inWords(day, 'full-day')}`,
      other: `${place}: ${count} times, last on ${inWords(day, 'full-day')}`,
    }),
};
