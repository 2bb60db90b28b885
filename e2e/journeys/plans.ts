import type { TechniqueName } from '../pages/app.ts';

/** One line of docs/spec/content.md's tables: step, side, seconds. */
export type Line = readonly [step: string, side: 'left' | 'right' | 'both', seconds: number];

/** A technique at its defaults, written out from docs/spec/content.md and not from the app. */
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
  ['place-fist', 16],
  ['support-elbow', 10],
  ['drag', 66],
  ['release', 8],
] as const;

const MIDDLE_FINGER = [
  ['place-hand', 18],
  ['press', 15],
  ['lift-elbow', 14],
  ['circles', 72],
  ['knot', 30],
  ['release', 8],
] as const;

const LYING_DOWN = [
  ['lie-down', 30],
  ['front-arm', 12],
  ['reach-over', 14],
  ['squeeze', 70],
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
      ['sit-tall', 'both', 18],
      ...onSide('right', DRAGGING),
      ['change-side', 'both', 10],
      ...onSide('left', DRAGGING),
      ['tap-neck', 'both', 20],
      ['relax', 'both', 30],
    ],
    total: 278,
    length: '4:38',
    perSide: 100,
  },
  {
    name: 'Middle finger',
    id: 'middle-finger',
    path: 'techniques/middle-finger',
    getReady: 15,
    lines: [
      ['sit-tall', 'both', 18],
      ...onSide('right', MIDDLE_FINGER),
      ['change-side', 'both', 10],
      ...onSide('left', MIDDLE_FINGER),
      ['settle', 'both', 15],
    ],
    total: 357,
    length: '5:57',
    perSide: 157,
  },
  {
    name: 'Lying down',
    id: 'lying-down',
    path: 'techniques/lying-down',
    getReady: 25,
    lines: [
      ...onSide('left', LYING_DOWN),
      ['turn-over', 'both', 25],
      ...onSide('right', LYING_DOWN),
      ['get-up', 'both', 15],
    ],
    total: 522,
    length: '8:42',
    perSide: 241,
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
