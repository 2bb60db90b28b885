import { Technique } from '../../catalogue/technique';
import { KnotFinder } from './knot-finder';
import { taught } from './taught';

/** Middle finger: slow circles on one sore spot, seated. */
export const middleFinger: Technique = {
  ...taught,
  figureShape: 'standing',
  marksKnots: true,
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  control: KnotFinder,
};
