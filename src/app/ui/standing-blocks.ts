import { effect, inject, InjectionToken, signal, Signal, WritableSignal } from '@angular/core';

/**
 * How many blocks of a page that read the log are as tall as they stay. What comes below one of them waits for it, so that
 * nothing is pushed down under a finger. Each page provides its own.
 */
export const STANDING_BLOCKS = new InjectionToken<WritableSignal<number>>('StandingBlocks', {
  factory: () => signal(0),
});

/** For a block that reads the log: it counts as one that stands once this is true, whatever came of the reading. */
export function standOnce(isTried: Signal<boolean>): void {
  const standing = inject(STANDING_BLOCKS);
  const waiting = effect(() => {
    if (!isTried()) return;
    waiting.destroy();
    standing.update((count) => count + 1);
  });
}
