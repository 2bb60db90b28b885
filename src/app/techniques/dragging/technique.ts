import { Technique } from '../../catalogue/technique';
import { seatedPosition } from '../../words/en/seated-words';
import { stepWords } from '../../words/step-texts';
import { draggingAmounts, planDragging } from './plan';
import { draggingTexts, draggingWords } from './words';

const words = stepWords(draggingTexts);

/** Dragging: a fist drawn slowly over the shoulder top, seated. */
export const dragging: Technique = {
  id: 'dragging',
  firstSide: 'right',
  amounts: draggingAmounts,
  words: draggingWords,
  getReadyExtraMs: 0,
  getReadySentence: () => seatedPosition,
  figureShape: 'standing',
  plan: (setup) => planDragging(setup, words),
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
};
