import type { Point } from '../geometry/vector.ts';

/**
 * One loop of a moving part. Transforms only. The app's `--beat` scales the pace (a repetition's chosen over its default
 * length), `--play` pauses.
 */
export interface Movement {
  /** Names the moving layers of the picture. */
  readonly name: string;
  /** Length of a loop at `--beat` 1. */
  readonly seconds: number;
  /** px; what a turn turns about. */
  readonly origin?: Point;
  readonly ease?: 'linear';
  /** Shares of the loop in per cent, and the transform there. */
  readonly frames: readonly (readonly [at: string, transform: string])[];
}

const STILL = 'none';
const moved = ([x, y]: Point) => `translate(${x}px,${y}px)`;
const rotated = (degrees: number) => `rotate(${degrees}deg)`;
const ENDS = '0%,to';

/** Out for 60 % of the loop, back for 40 %: a drag. */
export const outAndBack = (name: string, seconds: number, from: Point, to: Point): Movement => ({
  name,
  seconds,
  frames: [
    [ENDS, moved(from)],
    ['60%', moved(to)],
  ],
});

/** The same as a turn, degrees. */
export const turnOutAndBack = (
  name: string,
  seconds: number,
  origin: Point,
  from: number,
  to: number,
): Movement => ({
  name,
  seconds,
  origin,
  frames: [
    [ENDS, rotated(from)],
    ['60%', rotated(to)],
  ],
});

/** To and fro in halves. */
export const toAndFro = (name: string, seconds: number, from: Point, to: Point): Movement => ({
  name,
  seconds,
  frames: [
    [ENDS, moved(from)],
    ['50%', moved(to)],
  ],
});

/** To and fro as a turn, degrees. */
export const swing = (
  name: string,
  seconds: number,
  origin: Point,
  from: number,
  to: number,
): Movement => ({
  name,
  seconds,
  origin,
  frames: [
    [ENDS, rotated(from)],
    ['50%', rotated(to)],
  ],
});

/** Press and stay: in, hold, ease off. */
export const pressIn = (name: string, seconds: number, by: Point): Movement => ({
  name,
  seconds,
  frames: [
    [ENDS, STILL],
    ['30%,75%', moved(by)],
  ],
});

/** Closing and letting go. */
export const squeezing = (name: string, seconds: number, origin: Point): Movement => ({
  name,
  seconds,
  origin,
  frames: [
    [ENDS, STILL],
    ['35%,60%', 'scale(.86,.97) rotate(-3deg)'],
  ],
});

/** A glow that swells. */
export const pulse = (name: string, seconds: number, scale: number): Movement => ({
  name,
  seconds,
  frames: [
    [ENDS, 'scale(.75)'],
    ['50%', `scale(${scale})`],
  ],
});

/** A bounce about the elbow in one half of the loop, so that two hands take turns. */
export const bounce = (
  name: string,
  seconds: number,
  origin: Point,
  degrees: number,
  half: 'first' | 'second',
): Movement => ({
  name,
  seconds,
  origin,
  frames: [
    ['0%,50%,to', STILL],
    [half === 'first' ? '25%' : '75%', rotated(degrees)],
  ],
});

/** A strike along a straight line: fast in, slower back. */
export const knock = (name: string, seconds: number, by: Point): Movement => ({
  name,
  seconds,
  frames: [
    ['0%,60%,to', STILL],
    ['25%', moved(by)],
  ],
});

/** A slow circle. Radius in px. */
export const circling = (name: string, seconds: number, radius: number): Movement => ({
  name,
  seconds,
  ease: 'linear',
  frames: Array.from({ length: 9 }, (_, eighth) => {
    const on = (part: number) => Number((radius * part).toFixed(1));
    const angle = (eighth * Math.PI) / 4;
    return [
      eighth === 8 ? 'to' : `${eighth * 12.5}%`,
      moved([on(Math.cos(angle)), on(Math.sin(angle))]),
    ];
  }),
});

/** A slow breath about a fixed point at the foot of the picture. */
export const breath = (name: string, origin: Point = [160, 330]): Movement => ({
  name,
  seconds: 7,
  origin,
  frames: [
    [ENDS, STILL],
    ['42%', 'scale(1.014)'],
  ],
});

/** The stylesheet of a picture's movements. `classOf` gives the class of a moving layer. */
export function motionCss(
  movements: readonly Movement[],
  classOf: (name: string) => string,
): string {
  if (movements.length === 0) return '';
  const rules = movements.map(({ name, seconds, ease = 'ease-in-out', origin }) => {
    const about =
      origin === undefined
        ? ''
        : `transform-origin:${Math.round(origin[0])}px ${Math.round(origin[1])}px;`;
    return (
      `.${classOf(name)}{animation:${classOf(name)} calc(var(--beat,1)*${seconds}s) infinite ${ease};` +
      `animation-play-state:var(--play,running);${about}}`
    );
  });
  const keyframes = movements.map(({ name, frames }) => {
    const steps = frames.map(([at, transform]) => `${at}{transform:${transform}}`);
    return `@keyframes ${classOf(name)}{${steps.join('')}}`;
  });
  return `@media(prefers-reduced-motion:no-preference){${rules.join('')}}${keyframes.join('')}`;
}
