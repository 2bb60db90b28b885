import { merge, Observable, Subject } from 'rxjs';

/** Name of the channel on which tabs tell each other that the log has changed. */
export const LOG_CHANNEL = 'unknot-log';

/** Tells of changes of the log, in this tab and across tabs. */
export interface LogChanges {
  /** Emits after every change, from this tab or another. */
  readonly changes$: Observable<void>;
  /** To be called once a change of this tab is on the disk. */
  tell(): void;
  /** To be called once the log can be read, of which this tab was told that it cannot. */
  tellHere(): void;
  close(): void;
}

/** Changes by BroadcastChannel; of this tab alone where the browser has none. */
export function logChanges(): LogChanges {
  const here$ = new Subject<void>();
  const elsewhere$ = new Subject<void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(LOG_CHANNEL) : null;
  const told = new AbortController();
  channel?.addEventListener('message', () => elsewhere$.next());
  // In the back-forward cache a page hears of nothing.
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) elsewhere$.next();
  };
  addEventListener('pageshow', back, { signal: told.signal });
  return {
    changes$: merge(here$, elsewhere$),
    tell: () => {
      here$.next();
      channel?.postMessage('changed');
    },
    tellHere: () => here$.next(),
    close: () => {
      told.abort();
      channel?.close();
    },
  };
}
