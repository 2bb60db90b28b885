import { Technique } from '../../catalogue/technique';
import { sharedWords } from '../../words/en/shared-words';
import { stepWords } from '../../words/step-texts';
import { lyingDownAmounts, planLyingDown } from './plan';
import { TiredHand } from './tired-hand';
import { lyingDownTexts, lyingDownWords } from './words';

/** Taking the position and placing the phone takes longer than sitting down (content.md, part 2). */
const LONGER_TO_GET_READY_MS = 10_000;

const words = stepWords(lyingDownTexts, sharedWords.side);

/** Lying down: the upper hand's work in bed, on the side not worked (content.md, 2.3). */
export const lyingDown: Technique = {
  id: 'lying-down',
  firstSide: 'left',
  amounts: lyingDownAmounts,
  words: lyingDownWords,
  getReadyExtraMs: LONGER_TO_GET_READY_MS,
  figureShape: 'wide',
  lyingOnSide: true,
  plan: (setup) => planLyingDown(setup, words),
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  aid: TiredHand,
};
