import { InjectionToken, signal, Type, WritableSignal } from '@angular/core';

/** A block that stands at the end of Today. */
export interface LaterBlock {
  readonly component: Type<unknown>;
  /** Whether it is as tall as it stays only once it has read the log: it tells so by `standOnce`. */
  readonly reads: boolean;
}

/** What stands at the end of Today once the app has started, and is no part of the first load: the shell puts it there. */
export const LATER_BLOCKS = new InjectionToken<WritableSignal<readonly LaterBlock[]>>(
  'LaterBlocks',
  { factory: () => signal([]) },
);

/** The blocks that are shown while so many of those that read the log stand: all down to the next one of these. */
export function shownBlocks(
  blocks: readonly LaterBlock[],
  standing: number,
): readonly LaterBlock[] {
  const next = blocks.filter(({ reads }) => reads)[standing];
  return next === undefined ? blocks : blocks.slice(0, blocks.indexOf(next) + 1);
}
