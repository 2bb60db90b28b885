import * as middleFinger from '../poses/middle-finger.ts';
import { figuresOf, WORK, type PictureSet } from './set.ts';

/** The pictures of Middle finger. */
export const set: PictureSet = {
  id: 'middle-finger',
  figures: [
    ...figuresOf({
      'place-hand': middleFinger.placeHand,
      press: middleFinger.press,
      'lift-elbow': middleFinger.liftElbow,
      circles: middleFinger.circles,
      knot: middleFinger.knot,
      release: middleFinger.release,
      settle: middleFinger.settle,
      cover: middleFinger.cover,
    }),
  ],
  shown: {
    'place-hand': WORK,
    press: WORK,
    'lift-elbow': ['workingHand', 'supportingHand'],
    circles: [...WORK, 'supportingHand'],
    knot: [...WORK, 'supportingHand'],
    cover: [...WORK, 'supportingHand'],
    release: [],
    settle: [],
  },
  technique: {
    name: 'Middle finger',
    seated: ['sit-tall', 'change-side'],
    told: {
      right: { workingHand: 'left', supportingHand: 'right' },
      left: { workingHand: 'right', supportingHand: 'left' },
    },
  },
};
