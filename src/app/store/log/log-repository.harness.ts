import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from './fake-log-repository';
import { TestTab, freshDatabase } from './tab.harness';
import { DiskLogRepository } from './log-repository';
import { StoredSession } from './stored-session';

/** A repository under test, and a look past it at what is stored. */
export interface Subject {
  readonly repository: DiskLogRepository;
  /** A session as it is stored; undefined where there is none. */
  raw(id: string): Promise<StoredSession | undefined>;
  /** Stores anything. */
  put(session: object): Promise<void>;
  /** Ends it, and takes its database away. */
  end(): Promise<void>;
}

/** The repositories that must do the same, by their names. */
export const MAKERS: Readonly<Record<string, (clock: FakeClock) => Subject>> = {
  IdbLogRepository: (clock) => {
    const { name, remove } = freshDatabase();
    const tab = new TestTab({ name }, clock);
    return {
      repository: tab.repository,
      raw: (id) => tab.withDb((db) => db.get('sessions', id)),
      put: async (session) => {
        await tab.withDb((db) => db.put('sessions', session as StoredSession));
      },
      end: async () => {
        await tab.close();
        await remove();
      },
    };
  },
  FakeLogRepository: (clock) => {
    const repository = new FakeLogRepository([], () => clock.epoch());
    return {
      repository,
      raw: (id) => Promise.resolve(repository.stored.get(id)),
      put: (session) => {
        const stored = session as StoredSession;
        repository.stored.set(stored.id, stored);
        return Promise.resolve();
      },
      end: () => Promise.resolve(),
    };
  },
};
