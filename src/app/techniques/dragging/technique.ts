import { Technique } from '../../catalogue/technique';
import { taught } from './taught';

/** Dragging: a fist drawn slowly over the shoulder top, seated. */
export const dragging: Technique = {
  ...taught,
  figureShape: 'standing',
  pictures: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/pictures')).pictures
      : (await import('./pictures/second/pictures')).pictures,
};
