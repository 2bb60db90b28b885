import fc from 'fast-check';
import { FakeClock } from '../../platform/clock/fake-clock';
import { LoggedRoutine } from '../../domain/log/log-file';
import { TestTab, freshDatabase } from '../log/tab.harness';
import { JSON_COPY } from '../backup/log-copy';
import { DatabaseReading } from '../log/log-reader';
import { isWholeRoutine, mergeRoutines } from './own-routines';

const EARLIER = '2026-11-23T20:00:00.000Z';
const LATER = '2026-11-23T21:00:00.000Z';

function aRoutine(told: Partial<LoggedRoutine> = {}): LoggedRoutine {
  return {
    id: 'evening',
    name: 'Evening',
    parts: ['lying-down'],
    updatedAt: EARLIER,
    deleted: false,
    ...told,
  };
}

/** Own routines that lie in memory, sorted by id. */
class InMemory {
  private readonly all = new Map<string, LoggedRoutine>();

  getAll(): Promise<readonly LoggedRoutine[]> {
    return Promise.resolve([...this.all.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  put(routine: LoggedRoutine): Promise<void> {
    this.all.set(routine.id, routine);
    return Promise.resolve();
  }
}

async function merged(...files: readonly (readonly LoggedRoutine[])[]): Promise<unknown> {
  const store = new InMemory();
  for (const file of files) await mergeRoutines(store, file);
  return store.getAll();
}

const anyFile = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      updatedAt: fc.constantFrom(EARLIER, LATER),
      name: fc.constantFrom('', 'x', 'y'),
      deleted: fc.boolean(),
    })
    .map(aRoutine),
  { selector: ({ id }) => id },
);

describe('own routines of a file', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let tab: TestTab;

  beforeEach(() => {
    fresh = freshDatabase();
    tab = new TestTab(fresh);
  });
  afterEach(async () => {
    await tab.close();
    await fresh.remove();
  });

  const onDisk = (): Promise<readonly LoggedRoutine[]> => tab.withDb((db) => db.getAll('routines'));

  async function exported(
    waiting: readonly LoggedRoutine[] = [],
  ): Promise<{ routines: readonly object[]; unreadable: number }> {
    const reading = new DatabaseReading(
      { find: (id) => tab.repository.find(id), pending: () => [] },
      new FakeClock(),
      fresh.name,
      () => waiting,
    );
    let text = '';
    for await (const chunk of JSON_COPY.text(reading, LATER)) text += chunk;
    const { routines } = JSON.parse(text) as { routines: readonly object[] };
    return { routines, unreadable: reading.unreadable };
  }

  it('are kept with all their members, and given back in the next file', async () => {
    const file = [{ ...aRoutine(), pause: 20, _derived: 1 }, aRoutine({ id: 'a', deleted: true })];
    await tab.repository.merge([], file);
    const kept = [aRoutine({ id: 'a', deleted: true }), { ...aRoutine(), pause: 20 }];
    expect((await onDisk()) as readonly object[]).toEqual(kept);
    expect(await exported()).toEqual({ routines: kept, unreadable: 0 });
  });

  it('that wait beside the database are in the next file, each in its newest state', async () => {
    await tab.repository.merge([], [aRoutine(), aRoutine({ id: 'b', updatedAt: LATER })]);
    const waiting = [
      aRoutine({ id: 'a' }),
      aRoutine({ name: 'Waits', updatedAt: LATER }),
      aRoutine({ id: 'b' }),
    ];
    const { routines } = await exported(waiting);
    expect(routines).toEqual([
      aRoutine({ id: 'a' }),
      aRoutine({ id: 'b', updatedAt: LATER }),
      aRoutine({ name: 'Waits', updatedAt: LATER }),
    ]);
  });

  // nothing-lost: own-routines-3
  it('give way to newer ones only', async () => {
    await tab.repository.merge([], [aRoutine({ updatedAt: LATER, name: 'Newest' })]);
    await tab.repository.merge([], [aRoutine({ name: 'Old' })]);
    expect((await onDisk()).map(({ name }) => name)).toEqual(['Newest']);
  });

  // nothing-lost: killed-in-an-import-1
  it('are taken in with the sessions, or not at all', async () => {
    const notToBeStored = { ...aRoutine(), parts: [() => 0] } as unknown as LoggedRoutine;
    await expectAsync(
      tab.repository.merge([], [aRoutine({ id: 'a' }), notToBeStored]),
    ).toBeRejected();
    expect(await onDisk()).toEqual([]);
  });

  it('that no Unknot wrote spoil no file, and a good one takes their place', async () => {
    const junk = { id: 'evening', name: 7 } as unknown as LoggedRoutine;
    expect(isWholeRoutine(junk)).toBeFalse();
    await tab.withDb((db) => db.put('routines', junk));
    expect(await exported()).toEqual({ routines: [], unreadable: 1 });
    await tab.repository.merge([], [aRoutine()]);
    expect(await onDisk()).toEqual([aRoutine()]);
  });

  it('join in any order, any number of times, to the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, anyFile, async (a, b, c) => {
        const all = await merged(a, b, c);
        expect(await merged(c, a, b, a)).toEqual(all);
        expect(await merged(b, c, c, a)).toEqual(all);
      }),
    );
  });
});
