import * as seated from '../poses/seated.ts';
import { figuresOf, type PictureSet } from './set.ts';

/** The pictures of the back map. */
export const set: PictureSet = {
  id: 'back',
  figures: [...figuresOf({ 'back-figure': seated.backFigure })],
  shown: {
    'back-figure': [],
  },
  docs: { 'back-figure': "A person's back, seen from behind, head to waist." },
};
