import { Technique } from '../../catalogue/technique';
import { sharedWords } from '../../words/en/shared-words';
import { stepWords } from '../../words/step-texts';
import { KnotFinder } from './knot-finder';
import { middleFingerAmounts, planMiddleFinger } from './plan';
import { middleFingerTexts, middleFingerWords } from './words';

const words = stepWords(middleFingerTexts, sharedWords.side);

/** Middle finger: slow circles on one sore spot, seated (content.md, 2.2). */
export const middleFinger: Technique = {
  id: 'middle-finger',
  firstSide: 'right',
  amounts: middleFingerAmounts,
  words: middleFingerWords,
  getReadyExtraMs: 0,
  figureShape: 'standing',
  plan: (setup) => planMiddleFinger(setup, words),
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  aid: KnotFinder,
};
