/** A side of the person. */
export type Side = 'left' | 'right';

/** Both, in the order they are looked through. */
export const SIDES: readonly Side[] = ['left', 'right'];

/** Sign of a side on the body's x axis. */
export const SIGN: Readonly<Record<Side, 1 | -1>> = { left: -1, right: 1 };

/** The other side. */
export const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };
