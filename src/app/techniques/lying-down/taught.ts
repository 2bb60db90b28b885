import { TaughtTechnique } from '../../catalogue/technique';
import { stepWords, textFor } from '../../words/step-texts';
import { lyingDownAmounts, planLyingDown } from './plan';
import {
  lyingDownTexts,
  lyingDownWords,
  lyingPosition,
} from '#language/techniques/lying-down/words';

/** Taking the position and placing the phone takes longer than sitting down. */
const LONGER_TO_GET_READY_MS = 10_000;

const words = stepWords(lyingDownTexts);

/** What Lying down teaches. */
export const taught: TaughtTechnique = {
  id: 'lying-down',
  firstSide: 'left',
  amounts: lyingDownAmounts,
  words: lyingDownWords,
  getReadyExtraMs: LONGER_TO_GET_READY_MS,
  getReadySentence: (side) => textFor(lyingPosition, side, 0),
  plan: (setup) => planLyingDown(setup, words),
};
