import { CueWords } from '../../domain/session/cues/cue';
import { BodySide } from '../../domain/session/plan/side';

/** Whole tens as they are said, up to the longest silence of a step with all the time that can be added. */
const TENS: readonly string[] = [
  'No',
  'Ten',
  'Twenty',
  'Thirty',
  'Forty',
  'Fifty',
  'Sixty',
  'Seventy',
  'Eighty',
  'Ninety',
  'A hundred',
];

/** What the guide says beside the steps' own texts. */
export const guideWords = {
  getReady: 'Get ready.',
  takePosition: 'Put the phone down and take your position.',
  bell: 'A bell starts each step.',
  lastThree: 'Three. Two. One.',
  halfway: 'Halfway.',
  lastOne: 'Last one.',
  fiveSeconds: 'Five seconds left.',
  timeLeft: (seconds: number) => `${TENS[seconds / 10] ?? String(seconds)} seconds left.`,
  finished: 'Finished. Open your eyes. Rest a moment before you stand up.',
  paused: 'Paused.',
  goingOnGetReady: 'Going on: get ready.',
  easeOff: 'Less pressure, and slower. Still sore? Lift your hand and rest.',
  marked: 'Marked. Stay on the sorest spot. Slow, small circles, as light as you need.',
  count: (number: number) => String(number),
  goingOn: (title: string, side: BodySide | null) =>
    ({
      both: `Going on: ${title}.`,
      left: `Going on: ${title}, left side.`,
      right: `Going on: ${title}, right side.`,
    })[side ?? 'both'],
} satisfies CueWords;
