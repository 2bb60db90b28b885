import { Technique } from '../../catalogue/technique';
import { taught } from './taught';
import { TiredHand } from './tired-hand';

/** Lying down: the upper hand's work in bed, on the side not worked. */
export const lyingDown: Technique = {
  ...taught,
  figureShape: 'wide',
  lyingOnSide: true,
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
  control: TiredHand,
};
