import { merge, Observable, Subject } from 'rxjs';

/** Name of the channel on which tabs tell each other that the log has changed. */
export const LOG_CHANNEL = 'unknot-log';

/** Tells of changes of the log, in this tab and across tabs. */
export interface LogChanges {
  /** Emits after every change, from this tab or another. */
  readonly changes$: Observable<void>;
  /** To be called once a change of this tab is on the disk. */
  tell(): void;
  close(): void;
}

/** Changes by BroadcastChannel; of this tab alone where the browser has none. */
export function logChanges(): LogChanges {
  const here$ = new Subject<void>();
  const elsewhere$ = new Subject<void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(LOG_CHANNEL) : null;
  channel?.addEventListener('message', () => elsewhere$.next());
  return {
    changes$: merge(here$, elsewhere$),
    tell: () => {
      here$.next();
      channel?.postMessage('changed');
    },
    close: () => channel?.close(),
  };
}
