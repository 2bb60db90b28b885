import { TaughtTechnique } from '../../src/app/catalogue/technique';
import { seatedPosition } from '../../src/app/words/seated-words';
import { stepWords } from '../../src/app/words/step-texts';
import { shoulderRollsId } from './id';
import { planShoulderRolls, shoulderRollsAmounts } from './plan';
import { shoulderRollsTexts, shoulderRollsWords } from './words';

const words = stepWords(shoulderRollsTexts);

/** What Shoulder rolls teaches. */
export const taught: TaughtTechnique = {
  id: shoulderRollsId,
  firstSide: 'right',
  amounts: shoulderRollsAmounts,
  words: shoulderRollsWords,
  getReadyExtraMs: 0,
  getReadySentence: () => seatedPosition,
  plan: (setup) => planShoulderRolls(setup, words),
};
