import { TaughtTechnique } from '../../catalogue/technique';
import { seatedPosition, stillSeated } from '../../words/seated-words';
import { stepWords } from '../../words/step-texts';
import { middleFingerAmounts, planMiddleFinger } from './plan';
import { middleFingerTexts, middleFingerWords } from '#language/techniques/middle-finger/words';

const words = stepWords(middleFingerTexts);

/** What Middle finger teaches. */
export const taught: TaughtTechnique = {
  id: 'middle-finger',
  firstSide: 'right',
  amounts: middleFingerAmounts,
  words: middleFingerWords,
  getReadyExtraMs: 0,
  getReadySentence: () => seatedPosition,
  stayingSentence: stillSeated,
  plan: (setup) => planMiddleFinger(setup, words),
};
