import { Technique } from '../../catalogue/technique';
import { seatedPosition } from '../../words/en/seated-words';
import { stepWords } from '../../words/step-texts';
import { KnotFinder } from './knot-finder';
import { middleFingerAmounts, planMiddleFinger } from './plan';
import { middleFingerTexts, middleFingerWords } from './words';

const words = stepWords(middleFingerTexts);

/** Middle finger: slow circles on one sore spot, seated. */
export const middleFinger: Technique = {
  id: 'middle-finger',
  firstSide: 'right',
  amounts: middleFingerAmounts,
  words: middleFingerWords,
  getReadyExtraMs: 0,
  getReadySentence: () => seatedPosition,
  figureShape: 'standing',
  plan: (setup) => planMiddleFinger(setup, words),
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  aid: KnotFinder,
};
