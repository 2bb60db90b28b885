import * as seated from '../poses/seated.ts';
import { figuresOf, type PictureSet } from './set.ts';

/** The pictures of what seated techniques share. */
export const set: PictureSet = {
  id: 'seated',
  figures: [...figuresOf({ 'sit-tall': seated.sitTall, 'change-side': seated.changeSide })],
  shown: {
    'sit-tall': [],
    'change-side': ['outlined'],
  },
  docs: {
    'sit-tall': 'Sitting upright: how every seated technique begins.',
    'change-side': 'Shaking the hands loose before the other side.',
  },
};
