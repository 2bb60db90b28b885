/** One line of the table that `npm run bench` prints: a bar of docs/spec/quality.md and what was measured. */
export interface Bar {
  readonly what: string;
  /** What it may be at most, in words. */
  readonly bar: string;
  readonly measured: string;
  /** What was measured beside it in the same run; empty where the bar is a figure of its own. */
  readonly beside: string;
  /** Measured by what stands beside it; null where nothing does. */
  readonly ratio: number | null;
  /** Null where there was nothing to compare with. */
  readonly holds: boolean | null;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A figure as a person reads it: two digits behind the point where it is small, none where it is large. */
export function figure(value: number, unit: string): string {
  if (!Number.isFinite(value)) return 'no figure';
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${Number(value.toFixed(digits))} ${unit}`.trimEnd();
}

/** A bar that is a figure: what was measured may be `most`. What is no figure does not hold. */
export function atMost(what: string, measured: number, most: number, unit: string): Bar {
  return {
    what,
    bar: `<= ${figure(most, unit)}`,
    measured: figure(measured, unit),
    beside: '',
    ratio: null,
    holds: measured <= most,
  };
}

/** What was measured, and what was measured beside it: the floor, a small log, the browser's bare means. */
export interface Pair {
  readonly measured: number;
  /** Undefined where it was not there to be measured, as the floor where none was given. */
  readonly beside: number | undefined;
}

/** A bar that is a ratio: what was measured may be `most` times what stands beside it, and `unit` is of both. */
export function timesAtMost(
  what: string,
  { measured, beside }: Pair,
  most: number,
  unit = 'ms',
): Bar {
  const ratio = beside === undefined ? null : measured / beside;
  return {
    what,
    bar: `<= ${most}x`,
    measured: figure(measured, unit),
    beside: beside === undefined ? '' : figure(beside, unit),
    ratio: ratio === null ? null : hundredth(ratio),
    holds: ratio === null ? null : ratio <= most,
  };
}

/** A bar that is a least figure, such as a score. */
export function atLeast(what: string, measured: number, least: number, unit = ''): Bar {
  return {
    ...atMost(what, measured, least, unit),
    bar: `>= ${figure(least, unit)}`,
    holds: measured >= least,
  };
}
