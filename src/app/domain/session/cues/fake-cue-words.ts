import { CueWords } from './cue';

/** The guide's own words, as short as the English ones. */
export const fakeCueWords: CueWords = {
  getReady: 'Get ready.',
  takePosition: 'Put the phone down and take your position.',
  bell: 'A bell starts each step.',
  lastThree: 'Three. Two. One.',
  halfway: 'Halfway.',
  lastOne: 'Last one.',
  fiveSeconds: 'Five seconds left.',
  timeLeft: (seconds) => `${seconds} seconds left.`,
  finished: 'Finished. Rest a moment.',
  paused: 'Paused.',
  goingOnGetReady: 'Going on: get ready.',
  easeOff: 'Ease off.',
  marked: 'Marked.',
  count: (number) => String(number),
  goingOn: (title, side) =>
    side === null ? `Going on: ${title}.` : `Going on: ${title}, ${side} side.`,
};
