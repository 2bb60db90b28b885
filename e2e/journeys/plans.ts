import type { TechniqueName } from '../pages/app.ts';

/** One line of content.md's tables: step, side, seconds. */
export type Line = readonly [step: string, side: 'left' | 'right' | 'both', seconds: number];

/** A technique at its defaults, written out from content.md and not from the app. */
export interface Plan {
  readonly name: TechniqueName;
  readonly id: string;
  readonly path: string;
  readonly getReady: number;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly length: string;
  readonly perSide: number;
}

type BodySide = 'left' | 'right';

function onSide(side: BodySide, steps: readonly (readonly [string, number])[]): readonly Line[] {
  return steps.map(([step, seconds]) => [step, side, seconds] as const);
}

const DRAGGING = [
  ['place-fist', 12],
  ['support-elbow', 8],
  ['drag', 50],
  ['release', 5],
] as const;

const MIDDLE_FINGER = [
  ['place-hand', 15],
  ['press', 10],
  ['lift-elbow', 10],
  ['circles', 60],
  ['knot', 30],
  ['release', 5],
] as const;

const LYING_DOWN = [
  ['lie-down', 20],
  ['front-arm', 10],
  ['reach-over', 10],
  ['squeeze', 60],
  ['reach-further', 35],
  ['fist-rub', 40],
  ['pound', 20],
  ['rest', 20],
] as const;

/** The three techniques, both sides, at their defaults. */
export const PLANS: readonly [Plan, Plan, Plan] = [
  {
    name: 'Dragging',
    id: 'dragging',
    path: 'techniques/dragging',
    getReady: 15,
    lines: [
      ['sit-tall', 'both', 15],
      ...onSide('right', DRAGGING),
      ['change-side', 'both', 8],
      ...onSide('left', DRAGGING),
      ['tap-neck', 'both', 30],
      ['relax', 'both', 30],
    ],
    total: 233,
    length: '3:53',
    perSide: 75,
  },
  {
    name: 'Middle finger',
    id: 'middle-finger',
    path: 'techniques/middle-finger',
    getReady: 15,
    lines: [
      ['sit-tall', 'both', 15],
      ...onSide('right', MIDDLE_FINGER),
      ['change-side', 'both', 10],
      ...onSide('left', MIDDLE_FINGER),
      ['settle', 'both', 10],
    ],
    total: 295,
    length: '4:55',
    perSide: 130,
  },
  {
    name: 'Lying down',
    id: 'lying-down',
    path: 'techniques/lying-down',
    getReady: 25,
    lines: [
      ...onSide('left', LYING_DOWN),
      ['turn-over', 'both', 20],
      ...onSide('right', LYING_DOWN),
      ['get-up', 'both', 10],
    ],
    total: 460,
    length: '7:40',
    perSide: 215,
  },
];

/** What the player shows in each second of a plan, half a second into it. */
export function secondBySecond(plan: Plan): readonly string[] {
  return plan.lines.flatMap(([step, side, seconds]) =>
    Array.from({ length: seconds }, (_, spent) => `running ${step} ${side} ${seconds - spent}`),
  );
}

/** Begin to the first moment of every step, and to the end, in ms. */
export function boundariesOf(plan: Plan): readonly number[] {
  const ends = plan.lines.reduce<readonly number[]>(
    (all, [, , seconds]) => [...all, (all.at(-1) ?? 0) + seconds],
    [plan.getReady],
  );
  return ends.map((seconds) => seconds * 1000);
}
