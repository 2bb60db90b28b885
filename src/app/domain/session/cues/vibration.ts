import { Ms } from '../../time/units';

/** Lengths of a buzz (the numbers are ours): very short, short, medium, long; the gap between. */
const VERY_SHORT: Ms = 40;
const SHORT: Ms = 90;
const MEDIUM: Ms = 220;
const LONG: Ms = 450;
const GAP: Ms = 120;

const buzzes = (...lengths: readonly Ms[]): readonly Ms[] =>
  lengths.flatMap((length, index) => (index === 0 ? [length] : [GAP, length]));

/** What the hand feels at each kind of event. */
export const VIBRATION = {
  getReady: buzzes(SHORT),
  lastThree: buzzes(VERY_SHORT, VERY_SHORT, VERY_SHORT),
  step: buzzes(MEDIUM),
  count: buzzes(VERY_SHORT),
  /** Another count than the way out, so that touch alone tells them apart. */
  wayBack: buzzes(VERY_SHORT, VERY_SHORT),
  half: buzzes(VERY_SHORT, VERY_SHORT),
  last: buzzes(SHORT, SHORT),
  'change-side': buzzes(LONG, LONG),
  'turn-over': buzzes(LONG, LONG, LONG),
  knot: buzzes(SHORT, LONG),
  easeOff: buzzes(LONG),
  pause: buzzes(SHORT),
  resume: buzzes(SHORT, SHORT),
  end: buzzes(LONG, SHORT, LONG),
} as const;
