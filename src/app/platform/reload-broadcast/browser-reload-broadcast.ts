import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import type { ReloadBroadcast } from './reload-broadcast-types';

/** Name of the channel on which windows are told to reload. */
export const RELOAD_CHANNEL = 'unknot-fresh-start';

/** By BroadcastChannel; without one every window believes itself alone. */
export function browserReloadBroadcast(): ReloadBroadcast {
  const document = inject(DOCUMENT);
  const channel =
    typeof BroadcastChannel === 'function' ? new BroadcastChannel(RELOAD_CHANNEL) : null;
  inject(DestroyRef).onDestroy(() => channel?.close());
  const load = (address: string): void => {
    document.defaultView?.location.replace(new URL(address, document.baseURI).href);
  };
  return {
    send: () => channel?.postMessage('erased'),
    listen: () => channel?.addEventListener('message', () => load('.')),
    load,
  };
}
