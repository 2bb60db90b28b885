import { aRecord } from '../../domain/log/record.builder';
import { TestTab, freshDatabase } from './tab.harness';
import { StoreError } from '../database/store-error';
import { StoredSession } from './stored-session';

const EARLIER = '2026-11-23T20:00:00.000Z';
const LATER = '2026-11-23T21:00:00.000Z';

function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
}

describe('merging a file into the database', () => {
  let database: ReturnType<typeof freshDatabase>;
  let tab: TestTab;

  beforeEach(() => {
    database = freshDatabase();
    tab = new TestTab(database);
  });
  afterEach(async () => {
    await tab.close();
    await database.remove();
  });

  const stored = (): Promise<readonly StoredSession[]> => tab.withDb((db) => db.getAll('sessions'));

  it('puts what is new or newer and leaves the rest', async () => {
    const kept = aRecord({ id: 'kept', updatedAt: LATER, note: 'mine' });
    await tab.repository.save(
      [kept, aRecord({ id: 'old', updatedAt: EARLIER }), aRecord({ id: 'other' })],
      null,
    );
    const file = [
      aRecord({ id: 'old', updatedAt: LATER, note: 'theirs' }),
      aRecord({ id: 'added' }),
      aRecord({ id: 'kept', updatedAt: EARLIER, note: 'theirs' }),
    ];
    const counts = { new: 1, newer: 1, deleted: 0, unchanged: 1, stayDeleted: 0 };
    expect(await tab.repository.previewMerge(file)).toEqual(counts);
    expect((await stored()).length).toBe(3);
    expect(await tab.repository.merge(file)).toEqual(counts);
    expect((await stored()).map(({ id, note }) => [id, note])).toEqual([
      ['added', ''],
      ['kept', 'mine'],
      ['old', 'theirs'],
      ['other', ''],
    ]);
  });

  it('finds each of a long file among more of the log', async () => {
    const log = ids(4500).map((id) => aRecord({ id, updatedAt: EARLIER }));
    await tab.repository.save(log, null);
    const file = log
      .filter((_, index) => index % 4 === 0)
      .map((record) => ({ ...record, updatedAt: LATER }));
    expect(await tab.repository.merge(file)).toEqual({
      new: 0,
      newer: 1125,
      deleted: 0,
      unchanged: 0,
      stayDeleted: 0,
    });
    expect((await stored()).length).toBe(4500);
  });

  it('keeps members it does not know, and takes in none that are derived', async () => {
    await tab.repository.merge([{ ...aRecord({ id: 'a' }), mood: 'calm', _removed: 1 } as never]);
    expect(await stored()).toEqual([{ ...aRecord({ id: 'a' }), mood: 'calm' } as never]);
  });

  it('takes in of a deletion no more than its remains, and a session of it never comes back', async () => {
    await tab.repository.save([aRecord({ id: 'a', updatedAt: EARLIER })], null);
    const deletion = aRecord({ id: 'a', updatedAt: LATER, deleted: true, note: 'secret' });
    await tab.repository.merge([deletion]);
    await tab.repository.merge([aRecord({ id: 'a', updatedAt: EARLIER })]);
    const { technique, startedAt } = deletion;
    expect(await stored()).toEqual([
      { id: 'a', technique, startedAt, updatedAt: LATER, deleted: true },
    ]);
  });

  it('mends an entry that no Unknot can have written', async () => {
    await tab.withDb((db) => db.put('sessions', { id: 'a', note: 'torn' } as never));
    expect((await tab.repository.merge([aRecord({ id: 'a' })])).new).toBe(1);
    expect(await stored()).toEqual([aRecord({ id: 'a' })]);
  });

  it('takes in nothing when one session cannot be put', async () => {
    const file = [...ids(600).map((id) => aRecord({ id })), aRecord({ id: 'z' })];
    const put = IDBObjectStore.prototype.put;
    spyOn(IDBObjectStore.prototype, 'put').and.callFake(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      if ((given[0] as StoredSession).id === 'z') {
        throw new DOMException('No room', 'QuotaExceededError');
      }
      return put.apply(this, given);
    });
    await expectAsync(tab.repository.merge(file)).toBeRejectedWithError(StoreError, /full/);
    expect(await stored()).toEqual([]);
  });
});
