import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { Clock, CLOCK } from '../../platform/clock/clock';
import {
  RELOAD_BROADCAST,
  ReloadBroadcast,
} from '../../platform/reload-broadcast/reload-broadcast';
import { ignoreErrors } from '../../platform/ignore-errors';
import { TABS, Tabs } from '../../platform/tabs/tabs';
import { inTime } from './in-time';
import { LOG_REPOSITORY } from '../log/log-repository';
import { LogRepository } from '../log/log-repository-types';
import { openAsItIs, troubleWith } from './open-as-it-is';
import { DATABASE_NAME } from './schema';
import { StoreError } from './store-error';
import { isConnectionLost, toStoreError } from './to-store-error';
import { writeStrictly } from './write-strictly';

/** All that Unknot keeps outside its database is named so; other apps may live at the same origin. */
const PREFIX = 'unknot-';
/** Files that were shared with the app and not yet looked at (worker/shared.ts). */
const SHARED = 'unknot-shared:';

/** Takes everything of the person from this phone. */
export interface Erasure {
  /**
   * Empties sessions, checkpoint, routines, outbox and settings; the offline files stay (docs/spec/contract.md, The log file). A
   * session that runs in another window is ended first, or it would write itself back. The database goes first and
   * whole: where that fails nothing is erased. Throws nothing but StoreError. Afterwards every window has to start anew;
   * the others are told to.
   */
  erase(): Promise<void>;
}

/** The way to erase this phone's log. */
export const ERASURE = new InjectionToken<Erasure>('Erasure', {
  factory: () => {
    const view = inject(DOCUMENT).defaultView;
    return new PhoneErasure({
      repository: inject(LOG_REPOSITORY),
      clock: inject(CLOCK),
      tabs: inject(TABS),
      reloadBroadcast: inject(RELOAD_BROADCAST),
      storage: ignoreErrors(() => view?.localStorage),
      caches: ignoreErrors(() => view?.caches),
    });
  },
});

/** Where a person's data may be, and who may write it. */
export interface Places {
  readonly repository: Pick<LogRepository, 'find'>;
  readonly clock: Clock;
  readonly tabs: Pick<Tabs, 'takeOver' | 'release'>;
  readonly reloadBroadcast: Pick<ReloadBroadcast, 'send'>;
  readonly storage: Storage | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly database?: string;
}

/** Erases what lies in these places. */
export class PhoneErasure implements Erasure {
  constructor(private readonly places: Places) {}

  async erase(): Promise<void> {
    const { repository, tabs, reloadBroadcast, database = DATABASE_NAME } = this.places;
    await tabs.takeOver();
    try {
      const trouble = await troubleWith(repository);
      if (trouble === 'blocked' || trouble === 'busy') throw new StoreError(trouble);
      await emptied(database, this.places.clock);
    } catch (error) {
      tabs.release();
      throw toStoreError(error);
    }
    this.forget();
    await this.dropShared().catch(() => undefined);
    // The right to the session is kept until this window starts anew: nobody may begin one meanwhile.
    reloadBroadcast.send();
  }

  private forget(): void {
    const { storage } = this.places;
    if (!storage) return;
    Object.keys(storage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => ignoreErrors(() => storage.removeItem(key)));
  }

  private async dropShared(): Promise<void> {
    const { caches } = this.places;
    if (!caches) return;
    const shared = (await caches.keys()).filter((name) => name.startsWith(SHARED));
    await Promise.all(shared.map((name) => caches.delete(name)));
  }
}

/** All stores at one go, over a connection of its own, in whatever version the database is; once more where the connection was lost. */
async function emptied(name: string, clock: Clock): Promise<void> {
  try {
    await emptyOnce(name, clock);
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    await emptyOnce(name, clock);
  }
}

async function emptyOnce(name: string, clock: Clock): Promise<void> {
  const db = await inTime(clock, openAsItIs(name));
  try {
    const stores = [...db.objectStoreNames];
    await writeStrictly(
      db,
      async (transaction) => {
        for (const store of stores) await transaction.objectStore(store).clear();
      },
      { stores, clock },
    );
  } finally {
    db.close();
  }
}
