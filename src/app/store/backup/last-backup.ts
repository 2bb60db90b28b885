import { DOCUMENT, inject, InjectionToken, Signal, signal } from '@angular/core';
import { IsoTime } from '../../domain/time/units';
import { ignoreErrors } from '../../platform/ignore-errors';

const KEY = 'unknot-last-backup';

/** When the log was last carried out of the app whole. Never throws: what cannot be kept holds until the app is closed. */
export interface LastBackup {
  /** Null when never, as far as is known. UTC. */
  readonly at: Signal<IsoTime | null>;
  /** Takes note of a backup made now. */
  record(now: IsoTime): void;
}

/** The last backup of this phone's log. */
export const LAST_BACKUP = new InjectionToken<LastBackup>('LastBackup', {
  factory: () =>
    storedLastBackup(ignoreErrors(() => inject(DOCUMENT).defaultView?.localStorage) ?? null),
});

/** @param storage null where the browser denies it */
export function storedLastBackup(storage: Pick<Storage, 'getItem' | 'setItem'> | null): LastBackup {
  const at = signal(validTime(ignoreErrors(() => storage?.getItem(KEY))));
  return {
    at: at.asReadonly(),
    record: (now) => {
      at.set(now);
      ignoreErrors(() => storage?.setItem(KEY, now));
    },
  };
}

function validTime(text: string | null | undefined): IsoTime | null {
  return text && !Number.isNaN(Date.parse(text)) ? text : null;
}
