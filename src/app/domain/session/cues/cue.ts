import { Ms } from '../../time/units';

/** The family of earcons, one for each kind of event. */
export const SOUND_NAMES = [
  'get-ready',
  'tick',
  'step',
  'count',
  'way-back',
  'half',
  'last',
  'change-side',
  'turn-over',
  'knot',
  'ease-off',
  'pause',
  'resume',
  'end',
] as const;

/** The name of one earcon. */
export type SoundName = (typeof SOUND_NAMES)[number];

/** Something to be heard or felt. */
export type CueContent =
  /**
   * `urgent` speech ends what is still being said: the text of a step that begins, the end, and the answer to what the person
   * just did. All other speech (counts, "Halfway.") is left out while something is being said, so nothing that is planned
   * within a step cuts off the step's own text.
   */
  | { readonly kind: 'speak'; readonly text: string; readonly urgent: boolean }
  | { readonly kind: 'sound'; readonly name: SoundName }
  /** Alternating ms of buzz and pause, as `navigator.vibrate` takes them. */
  | { readonly kind: 'vibrate'; readonly pattern: readonly Ms[] };

/** A cue with the moment it is due, on the monotonic clock. */
export type Cue = CueContent & { readonly due: Ms };

/** The words of the guide that belong to no step. */
export interface CueWords {
  readonly getReady: string;
  /** Said behind it where the plan names no position of its own. */
  readonly takePosition: string;
  /** Said behind the position where earcons are heard: what the one at a step's start means. */
  readonly bell: string;
  readonly lastThree: string;
  readonly halfway: string;
  readonly lastOne: string;
  readonly fiveSeconds: string;
  /** "Thirty seconds left.": breaks a long silence. `seconds` is a whole multiple of ten. */
  timeLeft(seconds: number): string;
  readonly finished: string;
  readonly paused: string;
  readonly easeOff: string;
  /** Said when getting ready goes on after a pause. */
  readonly goingOnGetReady: string;
  /** Said for a marked knot, before what to do there. */
  readonly marked: string;
  /** A repetition's number as it is counted aloud. */
  count(number: number): string;
  /** "Going on: Slow drags, right side." `side` is null where the step serves both. */
  goingOn(title: string, side: 'left' | 'right' | null): string;
}
