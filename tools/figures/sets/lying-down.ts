import * as still from '../poses/lying-still.ts';
import * as work from '../poses/lying-work.ts';
import { figuresOf, LYING, WORK, type PictureSet } from './set.ts';

/** The pictures of Lying down. */
export const set: PictureSet = {
  id: 'lying-down',
  figures: [
    // As a whole in the middle of a wide frame; the others leave by the right edge.
    ...figuresOf({ 'lie-down': still.lieDown }, { align: 'xMidYMid' }),
    ...figuresOf(
      {
        'front-arm': still.frontArmDown,
        'reach-over': work.reachOver,
        squeeze: work.squeeze,
        'reach-further': work.reachFurther,
        'fist-rub': work.fistRub,
        pound: work.pound,
        rest: still.rest,
      },
      { align: 'xMaxYMid' },
    ),
    ...figuresOf({ 'turn-over': still.turnOver, 'get-up': still.getUp }, { align: 'xMidYMid' }),
    // Moved to where the others have theirs.
    ...figuresOf({ cover: work.cover }, { align: 'xMaxYMid', viewBox: '0 -10 320 320' }),
  ],
  shown: {
    'lie-down': [...LYING, 'straightLeg', 'bentLeg'],
    'front-arm': LYING,
    'reach-over': [...LYING, ...WORK],
    squeeze: [...LYING, ...WORK],
    'reach-further': [...LYING, ...WORK],
    'fist-rub': [...LYING, ...WORK],
    pound: [...LYING, ...WORK],
    cover: [...LYING, ...WORK],
    rest: LYING,
    'turn-over': ['liesOn', 'armInFront', 'straightLeg', 'bentLeg'],
    // Rising over the lower elbow takes head and legs along.
    'get-up': ['liesOn'],
  },
  technique: {
    name: 'Lying down',
    seated: [],
    told: {
      left: {
        liesOn: 'right',
        workingHand: 'right',
        straightLeg: 'right',
        bentLeg: 'left',
        armInFront: 'left',
      },
      right: {
        liesOn: 'left',
        workingHand: 'left',
        straightLeg: 'left',
        bentLeg: 'right',
        armInFront: 'right',
      },
    },
  },
};
