import * as dragging from '../poses/dragging.ts';
import { figuresOf, WORK, type PictureSet } from './set.ts';

/** The pictures of Dragging. */
export const set: PictureSet = {
  id: 'dragging',
  figures: [
    ...figuresOf({
      'place-fist': dragging.placeFist,
      'support-elbow': dragging.supportElbow,
      drag: dragging.drag,
      release: dragging.release,
      'tap-neck': dragging.tapNeck,
      relax: dragging.relax,
      cover: dragging.cover,
    }),
  ],
  shown: {
    'place-fist': WORK,
    'support-elbow': ['workingHand', 'supportingHand'],
    drag: [...WORK, 'supportingHand', 'tilt'],
    cover: [...WORK, 'supportingHand', 'tilt'],
    release: [],
    'tap-neck': ['tintedBoth'],
    relax: [],
  },
  technique: {
    name: 'Dragging',
    seated: ['sit-tall', 'change-side'],
    told: {
      right: { workingHand: 'left', supportingHand: 'right', tilt: 'right' },
      left: { workingHand: 'right', supportingHand: 'left', tilt: 'left' },
    },
  },
};
