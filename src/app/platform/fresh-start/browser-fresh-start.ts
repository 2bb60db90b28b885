import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import type { FreshStart } from './fresh-start-types';

/** Name of the channel on which windows are told to start anew. */
export const FRESH_START_CHANNEL = 'unknot-fresh-start';

/** By BroadcastChannel; without one every window believes itself alone. */
export function browserFreshStart(): FreshStart {
  const document = inject(DOCUMENT);
  const channel =
    typeof BroadcastChannel === 'function' ? new BroadcastChannel(FRESH_START_CHANNEL) : null;
  inject(DestroyRef).onDestroy(() => channel?.close());
  const load = (address: string): void => {
    document.defaultView?.location.replace(new URL(address, document.baseURI).href);
  };
  return {
    tellOthers: () => channel?.postMessage('erased'),
    heed: () => channel?.addEventListener('message', () => load('.')),
    load,
  };
}
