import { Technique } from '../../catalogue/technique';
import { stepWords, textFor } from '../../words/step-texts';
import { lyingDownAmounts, planLyingDown } from './plan';
import { TiredHand } from './tired-hand';
import { lyingDownTexts, lyingDownWords, lyingPosition } from './words';

/** Taking the position and placing the phone takes longer than sitting down. */
const LONGER_TO_GET_READY_MS = 10_000;

const words = stepWords(lyingDownTexts);

/** Lying down: the upper hand's work in bed, on the side not worked. */
export const lyingDown: Technique = {
  id: 'lying-down',
  firstSide: 'left',
  amounts: lyingDownAmounts,
  words: lyingDownWords,
  getReadyExtraMs: LONGER_TO_GET_READY_MS,
  getReadySentence: (side) => textFor(lyingPosition, side, 0),
  figureShape: 'wide',
  lyingOnSide: true,
  plan: (setup) => planLyingDown(setup, words),
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  aid: TiredHand,
};
