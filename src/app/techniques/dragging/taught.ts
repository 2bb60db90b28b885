import { TaughtTechnique } from '../../catalogue/technique';
import { seatedPosition, stillSeated } from '../../words/seated-words';
import { stepWords } from '../../words/step-texts';
import { draggingAmounts, planDragging } from './plan';
import { draggingTexts, draggingWords } from '#language/techniques/dragging/words';

const words = stepWords(draggingTexts);

/** What Dragging teaches. */
export const taught: TaughtTechnique = {
  id: 'dragging',
  firstSide: 'right',
  amounts: draggingAmounts,
  words: draggingWords,
  getReadyExtraMs: 0,
  getReadySentence: () => seatedPosition,
  stayingSentence: stillSeated,
  plan: (setup) => planDragging(setup, words),
};
