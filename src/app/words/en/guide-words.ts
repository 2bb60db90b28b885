import { CueWords } from '../../domain/session/cue';
import { BodySide } from '../../domain/session/side';

/** What the guide says beside the steps' own texts (content.md, part 3). */
export const guideWords = {
  getReady: 'Get ready. Put the phone down and take your position.',
  lastThree: 'Three. Two. One.',
  halfway: 'Halfway.',
  lastOne: 'Last one.',
  fiveSeconds: 'Five seconds.',
  finished: 'Finished. Rest a moment.',
  paused: 'Paused.',
  goingOnGetReady: 'Going on: get ready.',
  easeOff: 'Ease off. Half the pressure, and slower. Still sore? Lift your hand and rest.',
  marked: 'Marked. Stay on the sorest spot. Slow, small circles, as light as you need.',
  count: (number: number) => String(number),
  goingOn: (title: string, side: BodySide | null) =>
    side === null ? `Going on: ${title}.` : `Going on: ${title}, ${side} side.`,
} satisfies CueWords;
