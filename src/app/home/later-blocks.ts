import { InjectionToken, signal, Type, WritableSignal } from '@angular/core';

/** What stands at the end of Today once the app has started, and is no part of the first load: the shell puts it there. */
export const LATER_BLOCKS = new InjectionToken<WritableSignal<readonly Type<unknown>[]>>(
  'LaterBlocks',
  { factory: () => signal([]) },
);
