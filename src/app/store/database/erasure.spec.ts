import { aRecord } from '../../domain/log/record.builder';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { FakeReloadBroadcast } from '../../platform/reload-broadcast/fake-reload-broadcast';
import { aLoggedRoutine } from '../routines/logged-routine.builder';
import { FakeTabs } from '../../platform/tabs/fake-tabs';
import { FakeClock } from '../../platform/clock/fake-clock';
import { PhoneErasure } from './erasure';
import { TestTab, freshDatabase } from '../log/tab.harness';
import { Outbox } from '../outbox/outbox';
import { OutboxLogRepository } from '../outbox/outbox-log-repository';
import { MIGRATIONS } from './migrations';
import { openAsItIs } from './open-as-it-is';
import { StoreError, StoreErrorKind } from './store-error';

const A = aRecord({ id: 'a' });
const B = aRecord({ id: 'b' });
const CHECKPOINT = { state: {}, savedAt: '2026-11-23T21:00:00.000+01:00' } as Checkpoint;

/** What another app at the same origin keeps. */
const OTHERS = 'another-app';

describe('PhoneErasure', () => {
  let fresh: ReturnType<typeof freshDatabase>;
  let tab: TestTab;
  let outbox: Outbox;
  let log: OutboxLogRepository;
  let tabs: FakeTabs;
  let reloadBroadcast: FakeReloadBroadcast;
  let shared: string[];

  beforeEach(async () => {
    localStorage.clear();
    fresh = freshDatabase();
    tab = new TestTab(fresh);
    outbox = new Outbox(localStorage);
    log = new OutboxLogRepository(tab.repository, outbox, new FakeClock());
    tabs = new FakeTabs();
    reloadBroadcast = new FakeReloadBroadcast();
    shared = ['unknot-shared:/', 'ngsw:/:assets:app:cache'];
    await log.save([A, B], CHECKPOINT);
    await log.remove('b');
    await log.merge([], [aLoggedRoutine()]);
    for (const key of ['unknot-settings', 'unknot-last-backup', 'unknot-routine:r', OTHERS])
      localStorage.setItem(key, 'kept');
  });
  afterEach(async () => {
    await tab.close();
    await fresh.remove();
    localStorage.clear();
  });

  const erasure = (storage: Storage | undefined = localStorage): PhoneErasure =>
    new PhoneErasure({
      repository: log,
      clock: new FakeClock(),
      tabs,
      reloadBroadcast,
      storage,
      caches: {
        keys: () => Promise.resolve([...shared]),
        delete: (name) => {
          shared = shared.filter((one) => one !== name);
          return Promise.resolve(true);
        },
      },
      database: fresh.name,
    });

  /** Everything the database has, in all its stores. */
  async function onDisk(): Promise<readonly unknown[]> {
    const db = await openAsItIs(fresh.name);
    const all = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
    db.close();
    return all.flat();
  }

  const rejectedAs = (kind: StoreErrorKind): jasmine.ObjectContaining<object> =>
    jasmine.objectContaining({ name: 'StoreError', kind });

  it('leaves nothing of the person on the phone, and what is not Unknot`s alone', async () => {
    expect((await onDisk()).length).toBe(4);
    await erasure().erase();
    expect(await onDisk()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([OTHERS]);
    expect(shared).toEqual(['ngsw:/:assets:app:cache']);
    expect(await log.all()).toEqual([]);
    expect(await log.checkpoint()).toBeNull();
  });

  it('erases what waits in the outbox too', async () => {
    const records = [aRecord({ id: 'pending' })];
    log.stash({ records, checkpoint: null, begins: true, feedback: null });
    await erasure().erase();
    expect(await onDisk()).toEqual([]);
    expect(new Outbox(localStorage).read()).toEqual([]);
    expect(await log.all()).toEqual([]);
  });

  it('ends the session of another window first, and has all windows start anew after it', async () => {
    tabs.elsewhere = true;
    await erasure().erase();
    expect(tabs.elsewhere).toBeFalse();
    // Nobody may begin a session before this window starts anew.
    expect(tabs.isHeld).toBeTrue();
    expect(reloadBroadcast.sent).toBe(1);
  });

  it('erases strictly, in one transaction over all that there is', async () => {
    const begin = spyOn(IDBDatabase.prototype, 'transaction').and.callThrough();
    await erasure().erase();
    const writes = begin.calls.allArgs().filter(([, mode]) => mode === 'readwrite');
    const db = await tab.connection();
    expect(writes).toEqual([[[...db.objectStoreNames], 'readwrite', { durability: 'strict' }]]);
  });

  // nothing-lost: erase-everything-1
  it('erases nothing at all where the database does not let go of it, and says why', async () => {
    const before = [await onDisk(), Object.entries(localStorage)];
    const clear = IDBObjectStore.prototype.clear;
    const cleared = spyOn(IDBObjectStore.prototype, 'clear').and.callFake(function (
      this: IDBObjectStore,
    ) {
      if (this.name !== 'checkpoint') throw new DOMException('', 'QuotaExceededError');
      return clear.call(this);
    });
    await expectAsync(erasure().erase()).toBeRejectedWith(rejectedAs('full'));
    expect(cleared).toHaveBeenCalled();
    expect([await onDisk(), Object.entries(localStorage)]).toEqual(before);
    expect(tabs.isHeld).toBeFalse();
    expect(reloadBroadcast.sent).toBe(0);
  });

  it('says lost where the browser gives no access, and keeps the settings', async () => {
    spyOn(indexedDB, 'open').and.throwError(new DOMException('', 'SecurityError'));
    await tab.close();
    await expectAsync(erasure().erase()).toBeRejectedWith(rejectedAs('lost'));
    expect(localStorage.getItem('unknot-settings')).toBe('kept');
  });

  it('erases the log of a newer version too', async () => {
    const later = new TestTab({ ...fresh, migrations: [...MIGRATIONS, () => undefined] });
    await later.repository.all();
    await later.close();
    await erasure().erase();
    expect(await onDisk()).toEqual([]);
  });

  it('says blocked, and waits for nothing, while another window holds up an upgrade', async () => {
    spyOn(log, 'find').and.rejectWith(new StoreError('blocked'));
    await expectAsync(erasure().erase()).toBeRejectedWith(rejectedAs('blocked'));
    expect((await onDisk()).length).toBe(4);
  });

  it('needs no localStorage', async () => {
    await expectAsync(erasure(undefined).erase()).toBeResolved();
    expect(await onDisk()).toEqual([]);
  });
});
