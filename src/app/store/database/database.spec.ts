import { openDB } from 'idb';
import { delay, firstValueFrom, Subject } from 'rxjs';
import { aRecord } from '../../domain/log/record.builder';
import { database } from './database';
import { TestTab, freshDatabase } from '../log/tab.harness';
import { MIGRATIONS } from './migrations';
import { StoreErrorKind } from './store-error';

const A = aRecord({ id: 'a' });
const NEXT_VERSION = [...MIGRATIONS, () => undefined];

const rejectedAs = (kind: StoreErrorKind): jasmine.ObjectContaining<object> =>
  jasmine.objectContaining({ name: 'StoreError', kind });

describe('database', () => {
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

  it('has the name, the version and the stores that others rely on', async () => {
    const db = await openDatabaseOfTheApp();
    expect(db.version).toBe(2);
    expect([...db.objectStoreNames]).toEqual(['checkpoint', 'routines', 'sessions']);
    const sessions = db.transaction('sessions').store;
    expect(sessions.keyPath).toBe('id');
    db.close();
  });

  it('opens once', async () => {
    const open = spyOn(indexedDB, 'open').and.callThrough();
    await Promise.all([tab.repository.all(), tab.repository.find('a')]);
    await tab.repository.save([A], null);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing of those who use it once it is open', async () => {
    await tab.repository.all();
    const race = spyOn(Promise, 'race').and.callThrough();
    await tab.repository.save([A], null);
    expect(await tab.repository.find('a')).toEqual(A);
    // Each race would stay with the promise of a news that never comes.
    expect(race).not.toHaveBeenCalled();
  });

  // nothing-lost: database-closed-or-lost-1
  it('goes on over a new connection when the old one was closed under it', async () => {
    (await tab.connection()).close();
    await tab.repository.save([A], null);
    expect(await tab.repository.find('a')).toEqual(A);
  });

  // nothing-lost: database-closed-or-lost-1
  it('goes on over a new connection when the server behind it was lost, as on iPhones', async () => {
    const before = await tab.connection();
    loseOnce();
    await tab.repository.save([A], null);
    expect(await tab.repository.find('a')).toEqual(A);
    expect(await tab.connection()).not.toBe(before);
  });

  it('says lost when the second try fails too, and works again when the phone does', async () => {
    const broken = spyOn(IDBDatabase.prototype, 'transaction').and.throwError(lostConnection());
    await expectAsync(tab.repository.save([A], null)).toBeRejectedWith(rejectedAs('lost'));
    const writes = broken.calls.allArgs().filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBe(2);
    broken.and.callThrough();
    await tab.repository.save([A], null);
    expect(await tab.repository.find('a')).toEqual(A);
  });

  it('says full when the disk is, and keeps what it had', async () => {
    await tab.repository.save([A], null);
    failPutsWith(new DOMException('', 'QuotaExceededError'));
    await expectAsync(tab.repository.amend('a', { note: 'x' })).toBeRejectedWith(
      rejectedAs('full'),
    );
    expect(await tab.repository.find('a')).toEqual(A);
  });

  it('says full when the disk turns out full at the end of the transaction', async () => {
    const begin = IDBDatabase.prototype.transaction;
    spyOn(IDBDatabase.prototype, 'transaction').and.callFake(function (
      this: IDBDatabase,
      ...given: Parameters<typeof begin>
    ) {
      const transaction = begin.apply(this, given);
      const full = new DOMException('', 'QuotaExceededError');
      Object.defineProperty(transaction, 'error', { get: () => full });
      if (given[1] === 'readwrite') setTimeout(() => transaction.abort());
      return transaction;
    });
    const many = Array.from({ length: 500 }, (_, index) => aRecord({ id: `${index}` }));
    await expectAsync(tab.repository.save(many, null)).toBeRejectedWith(rejectedAs('full'));
  });

  // nothing-lost: newer-database-1
  it('says newer when a later version of the app has made the database its own, and leaves it alone', async () => {
    await tab.repository.save([A], null);
    const later = new TestTab({ ...fresh, migrations: NEXT_VERSION });
    expect(await later.repository.find('a')).toEqual(A);
    await expectAsync(tab.repository.all()).toBeRejectedWith(rejectedAs('newer'));
    expect(await later.repository.find('a')).toEqual(A);
    await later.close();
  });

  // nothing-lost: newer-version-elsewhere-1
  it('steps aside for a newer version at once', async () => {
    await tab.repository.save([A], null);
    const later = new TestTab({ ...fresh, migrations: NEXT_VERSION });
    await expectAsync(later.repository.all()).toBeResolvedTo([A]);
    await later.close();
  });

  // nothing-lost: upgrade-blocked-1
  it('says blocked while an older version does not step aside, and opens when it does', async () => {
    const stubborn = await openDB(fresh.name, 1, {
      upgrade: (db) => MIGRATIONS[0]?.(db as never),
    });
    const opened = new Subject<void>();
    const later = new TestTab({
      ...fresh,
      migrations: NEXT_VERSION,
      opened: () => Promise.resolve(opened.next()),
    });
    await expectAsync(later.repository.all()).toBeRejectedWith(rejectedAs('blocked'));
    const free = firstValueFrom(opened.pipe(delay(0)));
    stubborn.close();
    await free;
    await expectAsync(later.repository.all()).toBeResolvedTo([]);
    await later.close();
  });

  it('says lost where the browser has no database', async () => {
    spyOn(indexedDB, 'open').and.throwError(new DOMException('', 'SecurityError'));
    await expectAsync(tab.repository.all()).toBeRejectedWith(rejectedAs('lost'));
    await expectAsync(tab.repository.save([A], null)).toBeRejectedWith(rejectedAs('lost'));
  });

  it('never deletes the database', async () => {
    const remove = spyOn(indexedDB, 'deleteDatabase').and.callThrough();
    spyOn(indexedDB, 'open').and.throwError(lostConnection());
    await expectAsync(tab.repository.all()).toBeRejected();
    expect(remove).not.toHaveBeenCalled();
  });

  it('opens although the housekeeping at its opening fails', async () => {
    const withDb = database({ ...fresh, opened: () => Promise.reject(new Error('no room')) });
    await expectAsync(withDb((db) => db.count('sessions'))).toBeResolvedTo(0);
    await withDb((db) => Promise.resolve(db.close()));
  });
});

async function openDatabaseOfTheApp(): ReturnType<TestTab['connection']> {
  return database()((db) => Promise.resolve(db));
}

function lostConnection(): DOMException {
  return new DOMException(
    'Connection to Indexed Database server lost. Refresh the page to try again',
    'UnknownError',
  );
}

function loseOnce(): void {
  const begin = IDBDatabase.prototype.transaction;
  let lost = false;
  spyOn(IDBDatabase.prototype, 'transaction').and.callFake(function (
    this: IDBDatabase,
    ...given: Parameters<typeof begin>
  ) {
    if (lost) return begin.apply(this, given);
    lost = true;
    throw lostConnection();
  });
}

function failPutsWith(error: DOMException): void {
  spyOn(IDBObjectStore.prototype, 'put').and.throwError(error);
}
