import { openDB } from 'idb';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { FakeClock } from '../../platform/clock/fake-clock';
import { TestTab, freshDatabase } from './tab.harness';
import { Outbox } from '../outbox/outbox';
import { OutboxLogRepository } from '../outbox/outbox-log-repository';
import { DatabaseReading } from './log-reader';
import { MIGRATIONS } from '../database/migrations';
import { StoredSession } from './stored-session';

const NEXT_VERSION = [...MIGRATIONS, () => undefined];
const LATER = '2030-01-01T00:00:00.000Z';

describe('reading the log for a copy', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let tab: TestTab;
  let log: OutboxLogRepository;

  beforeEach(() => {
    fresh = freshDatabase();
    tab = new TestTab(fresh);
    log = new OutboxLogRepository(tab.repository, new Outbox(null), new FakeClock());
  });
  afterEach(async () => {
    await tab.close();
    await fresh.remove();
  });

  async function copy(): Promise<{ reading: DatabaseReading; sessions: StoredSession[] }> {
    const reading = new DatabaseReading(log, new FakeClock(), fresh.name);
    const sessions: StoredSession[] = [];
    for await (const page of reading.sessions) sessions.push(...page);
    return { reading, sessions };
  }

  async function ids(): Promise<readonly string[]> {
    return (await copy()).sessions.map(({ id }) => id);
  }

  const saveAll = (...told: readonly string[]): Promise<unknown> =>
    log.save(
      told.map((id) => aRecord({ id })),
      null,
    );

  /** A session that could not be written, for whatever reason; it waits. */
  async function failToSave(record: SessionRecord): Promise<void> {
    const put = spyOn(IDBObjectStore.prototype, 'put').and.throwError(
      new DOMException('', 'QuotaExceededError'),
    );
    await expectAsync(log.save([record], null)).toBeRejected();
    put.and.callThrough();
  }

  /** The disk stays full: nothing more goes in. */
  function fillDisk(): void {
    spyOn(IDBObjectStore.prototype, 'put').and.throwError(
      new DOMException('', 'QuotaExceededError'),
    );
  }

  it('gives every session sorted by id, deleted ones too', async () => {
    await saveAll('c', 'a', 'b', 'Z');
    await log.remove('b');
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id, deleted }) => [id, deleted])).toEqual([
      ['Z', false],
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(reading.given).toBe(3);
    expect(reading.trouble).toBeNull();
    expect(reading.progress).toBe(1);
  });

  it('gives a long log page by page, each session once, never the whole of it at a time', async () => {
    const names = Array.from({ length: 1234 }, (_, index) => String(index).padStart(5, '0'));
    await saveAll(...names);
    const sizes: number[] = [];
    const found: string[] = [];
    for await (const page of new DatabaseReading(log, new FakeClock(), fresh.name).sessions) {
      sizes.push(page.length);
      found.push(...page.map(({ id }) => id));
    }
    expect(sizes).toEqual([500, 500, 234]);
    expect(found).toEqual(names);
  });

  it('lets a running session write while it reads', async () => {
    await saveAll(...Array.from({ length: 600 }, (_, index) => `a-${index}`));
    const pages = new DatabaseReading(log, new FakeClock(), fresh.name).sessions[
      Symbol.asyncIterator
    ]();
    await pages.next();
    await saveAll('z');
    const { value } = (await pages.next()) as IteratorYieldResult<readonly StoredSession[]>;
    expect(value.at(-1)?.id).toBe('z');
  });

  // nothing-lost: copy-full-1
  it('with a full disk: gives what is stored and, in its place among it, what waits', async () => {
    await saveAll('a', 'c');
    fillDisk();
    await expectAsync(saveAll('b')).toBeRejected();
    await expectAsync(saveAll('d')).toBeRejected();
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(reading.trouble).toBeNull();
  });

  // nothing-lost: thrown-away-2
  it('with a full disk: has nothing of a session that was thrown away, though it is still stored', async () => {
    await saveAll('a', 'b');
    fillDisk();
    const thrownAway = aRecord({ id: 'a', deleted: true, updatedAt: LATER });
    await expectAsync(log.save([thrownAway], null)).toBeRejected();
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id, deleted }) => [id, deleted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(reading.given).toBe(1);
  });

  it('with a full disk: gives the newer state of a session that is there and waits', async () => {
    const later = { ...aRecord({ id: 'a' }), mood: 'calm' };
    await tab.repository.save([later], null);
    fillDisk();
    await expectAsync(
      log.save([aRecord({ id: 'a', activeSeconds: 240, updatedAt: LATER })], null),
    ).toBeRejected();
    const [session] = (await copy()).sessions;
    expect(session?.activeSeconds).toBe(240);
    expect((session as typeof later | undefined)?.mood).toBe('calm');
  });

  it('never gives an older state than what is stored, nor a deleted session back', async () => {
    await tab.repository.save([aRecord({ id: 'a', note: 'later', updatedAt: LATER })], null);
    await tab.repository.save([aRecord({ id: 'b' })], null);
    await tab.repository.remove('b');
    await tab.repository.forget('b');
    const records = [aRecord({ id: 'a' }), aRecord({ id: 'b', updatedAt: LATER })];
    log.stash({ records, checkpoint: null, begins: true, feedback: null });
    fillDisk();
    const [a, b] = (await copy()).sessions;
    expect(a?.note).toBe('later');
    expect(b?.deleted).toBeTrue();
  });

  // nothing-lost: copy-transaction-aborted-1
  it('after a transaction that was aborted: gives everything', async () => {
    await saveAll('a');
    await failToSave(aRecord({ id: 'b' }));
    expect(await ids()).toEqual(['a', 'b']);
  });

  // nothing-lost: copy-transaction-aborted-1
  it('with the database closed under us: gives everything', async () => {
    await saveAll('a');
    (await tab.connection()).close();
    expect(await ids()).toEqual(['a']);
  });

  // nothing-lost: copy-lost-on-the-way-1
  it('with the connection lost on the way, as on iPhones: reads on over a new one', async () => {
    await saveAll(...Array.from({ length: 600 }, (_, index) => `${1000 + index}`));
    const getAll = IDBObjectStore.prototype.getAll;
    let reads = 0;
    spyOn(IDBObjectStore.prototype, 'getAll').and.callFake(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof getAll>
    ) {
      reads += 1;
      if (reads === 2) throw new DOMException('Connection lost', 'UnknownError');
      return getAll.apply(this, given);
    });
    const { reading, sessions } = await copy();
    expect(sessions.length).toBe(600);
    expect(reading.trouble).toBeNull();
  });

  // nothing-lost: copy-lost-on-the-way-1
  it('with the connection lost for good: gives what was read until then and what waits, and says so', async () => {
    await saveAll(...Array.from({ length: 600 }, (_, index) => `${1000 + index}`));
    fillDisk();
    await expectAsync(saveAll('z')).toBeRejected();
    const getAll = IDBObjectStore.prototype.getAll;
    let reads = 0;
    spyOn(IDBObjectStore.prototype, 'getAll').and.callFake(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof getAll>
    ) {
      reads += 1;
      if (reads > 1) throw new DOMException('Connection lost', 'UnknownError');
      return getAll.apply(this, given);
    });
    const { reading, sessions } = await copy();
    expect(sessions.length).toBe(501);
    expect(sessions.at(-1)?.id).toBe('z');
    expect(reading.trouble).toBe('lost');
    expect(reading.progress).toBeLessThan(1);
  });

  // nothing-lost: copy-absent-1
  it('without IndexedDB: gives what waits, and says so', async () => {
    spyOn(indexedDB, 'open').and.throwError(new DOMException('', 'SecurityError'));
    await expectAsync(saveAll('a')).toBeRejected();
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id }) => id)).toEqual(['a']);
    expect(reading.trouble).toBe('lost');
  });

  // nothing-lost: copy-newer-1
  it('of a newer Unknot: gives everything, its kinds of records too, and leaves the database as it is', async () => {
    await saveAll('a');
    const later = new TestTab({ ...fresh, migrations: NEXT_VERSION });
    await later.withDb((db) =>
      db.put('sessions', { ...aRecord({ id: 'b' }), technique: 'cupping' } as never),
    );
    await expectAsync(saveAll('c')).toBeRejected();
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(reading.trouble).toBeNull();
    expect((await later.connection()).version).toBe(NEXT_VERSION.length);
    await later.close();
  });

  it('steps out of the way of a newer Unknot that wants the database meanwhile', async () => {
    await saveAll(...Array.from({ length: 600 }, (_, index) => `${1000 + index}`));
    const pages = new DatabaseReading(log, new FakeClock(), fresh.name).sessions[
      Symbol.asyncIterator
    ]();
    await pages.next();
    const later = new TestTab({ ...fresh, migrations: NEXT_VERSION });
    expect((await later.repository.all()).length).toBe(600);
    const rest = (await pages.next()) as IteratorYieldResult<readonly StoredSession[]>;
    expect(rest.value.length).toBe(100);
    await later.close();
  });

  // nothing-lost: copy-blocked-by-an-older-tab-1
  it('while an older Unknot elsewhere blocks the database: gives what waits without hanging, and says so', async () => {
    const stubborn = await openDB(fresh.name, 1, { upgrade: (db) => MIGRATIONS[0]?.(db as never) });
    const later = new TestTab({ ...fresh, migrations: NEXT_VERSION });
    log = new OutboxLogRepository(later.repository, new Outbox(null), new FakeClock());
    await expectAsync(saveAll('a')).toBeRejected();
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id }) => id)).toEqual(['a']);
    expect(reading.trouble).toBe('blocked');
    stubborn.close();
    await later.close();
  });

  // nothing-lost: copy-unreadable-records-1
  it('leaves out what no Unknot wrote, counts it, and leaves it in the database', async () => {
    await saveAll('a');
    const junk: readonly object[] = [
      { id: 7 },
      { id: 'x1' },
      { id: 'x2', deleted: true },
      { ...aRecord({ id: 'x3' }), startedAt: 'yesterday' },
    ];
    await tab.withDb((db) => Promise.all(junk.map((one) => db.put('sessions', one as never))));
    const { reading, sessions } = await copy();
    expect(sessions.map(({ id }) => id)).toEqual(['a']);
    expect(reading.unreadable).toBe(4);
    expect(await tab.withDb((db) => db.count('sessions'))).toBe(5);
  });

  it('makes no database where there is none, and deletes none', async () => {
    const remove = spyOn(indexedDB, 'deleteDatabase').and.callThrough();
    const none = freshDatabase();
    const reading = new DatabaseReading(
      { find: () => Promise.resolve(null), pending: () => [aRecord()] },
      new FakeClock(),
      none.name,
    );
    const pages = reading.sessions[Symbol.asyncIterator]();
    expect((await pages.next()).value).toEqual([aRecord()]);
    expect(reading.trouble).toBe('lost');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(none.name);
    expect(remove).not.toHaveBeenCalled();
  });
});
