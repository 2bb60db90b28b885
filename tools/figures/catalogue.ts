import type { Pose } from './drawing/pose.ts';
import * as dragging from './poses/dragging.ts';
import * as still from './poses/lying-still.ts';
import * as work from './poses/lying-work.ts';
import * as middleFinger from './poses/middle-finger.ts';
import * as seated from './poses/seated.ts';

/** A folder of pictures. */
export type SetName = 'dragging' | 'middle-finger' | 'lying-down' | 'seated' | 'back';

/** Where a drawing stays in a frame that is not square (SVG's preserveAspectRatio). */
export type Align = 'xMidYMax' | 'xMaxYMid' | 'xMidYMid';

/** One illustration. */
export interface Figure {
  readonly set: SetName;
  /** File name without ending; a step's id where it shows one. */
  readonly name: string;
  readonly pose: Pose;
  readonly align: Align;
  readonly viewBox: string;
}

const SQUARE = '0 0 320 320';

function figuresOf(
  set: SetName,
  poses: Readonly<Record<string, Pose>>,
  more: Partial<Figure> = {},
): readonly Figure[] {
  return Object.entries(poses).map(([name, pose]) => ({
    set,
    name,
    pose,
    align: 'xMidYMax',
    viewBox: SQUARE,
    ...more,
  }));
}

/** Every picture, set by set; in a technique the steps' in their order, then the cover. */
export const FIGURES: readonly Figure[] = [
  ...figuresOf('dragging', {
    'place-fist': dragging.placeFist,
    'support-elbow': dragging.supportElbow,
    drag: dragging.drag,
    release: dragging.release,
    'tap-neck': dragging.tapNeck,
    relax: dragging.relax,
    cover: dragging.cover,
  }),
  ...figuresOf('middle-finger', {
    'place-hand': middleFinger.placeHand,
    press: middleFinger.press,
    'lift-elbow': middleFinger.liftElbow,
    circles: middleFinger.circles,
    knot: middleFinger.knot,
    release: middleFinger.release,
    settle: middleFinger.settle,
    cover: middleFinger.cover,
  }),
  // As a whole in the middle of a wide frame; the others leave by the right edge.
  ...figuresOf('lying-down', { 'lie-down': still.lieDown }, { align: 'xMidYMid' }),
  ...figuresOf(
    'lying-down',
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
  ...figuresOf(
    'lying-down',
    { 'turn-over': still.turnOver, 'get-up': still.getUp },
    { align: 'xMidYMid' },
  ),
  // Moved to where the others have theirs.
  ...figuresOf(
    'lying-down',
    { cover: work.cover },
    { align: 'xMaxYMid', viewBox: '0 -10 320 320' },
  ),
  ...figuresOf('seated', { 'sit-tall': seated.sitTall, 'change-side': seated.changeSide }),
  ...figuresOf('back', { 'back-figure': seated.backFigure }),
];

/** "dragging/drag": how a step names its picture. */
export const idOf = ({ set, name }: Figure): string => `${set}/${name}`;
