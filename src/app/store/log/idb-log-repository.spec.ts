import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { aRecord } from '../../domain/log/record.builder';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DURABILITY } from '../../platform/durability/durability';
import { FakeDurability } from '../../platform/durability/fake-durability';
import { TestTab, freshDatabase } from './tab.harness';
import { UNDO_MS } from './forget-stale';
import { LOG_REPOSITORY } from './log-repository';
import { afterUndo } from './after-undo';
import { offerUndo } from './undo-offer';

const A = aRecord({ id: 'a', updatedAt: '2026-11-23T19:59:00.000Z' });
const CHECKPOINT = { state: {}, savedAt: '2026-11-23T21:00:00.000+01:00' } as Checkpoint;

describe('IdbLogRepository on the disk', () => {
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

  const writes = {
    save: () => tab.repository.save([A], CHECKPOINT),
    amend: () => tab.repository.amend('a', { note: 'x' }),
    remove: () => tab.repository.remove('a'),
    restore: () => tab.repository.restore('a'),
    forget: () => tab.repository.forget('a'),
  };
  for (const [name, write] of Object.entries(writes)) {
    // nothing-lost: killed-4
    it(`writes strictly, in one transaction: ${name}`, async () => {
      await tab.repository.save([A], null);
      if (name === 'restore') await tab.repository.remove('a');
      const begin = spyOn(IDBDatabase.prototype, 'transaction').and.callThrough();
      await write();
      expect(begin).toHaveBeenCalledOnceWith(['sessions', 'checkpoint'], 'readwrite', {
        durability: 'strict',
      });
    });
  }

  it('says saved only when the transaction is done', async () => {
    let done = false;
    const begin = IDBDatabase.prototype.transaction;
    spyOn(IDBDatabase.prototype, 'transaction').and.callFake(function (
      this: IDBDatabase,
      ...given: Parameters<typeof begin>
    ) {
      const transaction = begin.apply(this, given);
      transaction.addEventListener('complete', () => (done = true));
      return transaction;
    });
    await tab.repository.save([A], CHECKPOINT);
    expect(done).toBeTrue();
  });

  // nothing-lost: killed-5
  it('keeps neither record nor checkpoint when one of them cannot be kept', async () => {
    const notToBeStored = { state: () => 0, savedAt: '' } as unknown as Checkpoint;
    await expectAsync(tab.repository.save([A], notToBeStored)).toBeRejected();
    expect(await tab.repository.find('a')).toBeNull();
    expect(await tab.repository.checkpoint()).toBeNull();
  });

  // nothing-lost: two-tabs-15
  it('tells the other tabs', async () => {
    const other = new TestTab(database);
    const told = firstValueFrom(other.repository.changes$);
    await tab.repository.save([A], null);
    await told;
    expect(await other.repository.find('a')).toEqual(A);
    await other.close();
  });

  it('tells of its first save once', async () => {
    await tab.repository.all();
    expect(tab.firstSaves).toBe(0);
    await tab.repository.save([A], null);
    await tab.repository.save([A], null);
    expect(tab.firstSaves).toBe(1);
  });

  it('lists what was stored without any derived member', async () => {
    await tab.withDb((db) => db.put('sessions', A));
    expect(await tab.repository.all()).toEqual([A]);
  });

  it('makes a deletion final at the next start, once nobody can undo it any more', async () => {
    const undoable = { ...A, id: 'undoable' };
    await tab.repository.save([A, undoable], null);
    await tab.repository.remove('a');
    tab.clock.tick(UNDO_MS - 1);
    const endOffer = offerUndo('undoable');
    await tab.repository.remove('undoable');
    tab.clock.tick(1);
    const next = new TestTab(database, tab.clock);
    expect(await next.repository.all()).toEqual([]);
    expect(await next.withDb((db) => db.get('sessions', 'a'))).not.toEqual(
      jasmine.objectContaining({ note: '' }),
    );
    await next.repository.restore('undoable');
    expect((await next.repository.all()).map(({ id }) => id)).toEqual(['undoable']);
    endOffer();
    await next.close();
  });

  it('makes a deletion of just now final as soon as no window offers "Undo" for it', async () => {
    const id = crypto.randomUUID();
    await tab.repository.save([{ ...A, id }], null);
    const endOffer = offerUndo(id);
    await tab.repository.remove(id);
    const next = new TestTab(database, tab.clock);
    const note = async (): Promise<string | undefined> =>
      (await next.withDb((db) => db.get('sessions', id)))?.note;
    expect(await note()).toBe(A.note);
    endOffer();
    // Behind the one that empties it.
    await afterUndo(id, () => Promise.resolve());
    expect(await note()).toBeUndefined();
    await next.close();
  });

  it('leaves alone what was brought back, and deleted again, in a window that offered "Undo"', async () => {
    const id = crypto.randomUUID();
    await tab.repository.save([{ ...A, id }], null);
    const endOffer = offerUndo(id);
    await tab.repository.remove(id);
    const next = new TestTab(database, tab.clock);
    await next.connection();
    await tab.repository.restore(id);
    await tab.repository.remove(id);
    endOffer();
    await afterUndo(id, () => Promise.resolve());
    await tab.repository.restore(id);
    expect(await tab.repository.all()).toEqual([jasmine.objectContaining({ id })]);
    await next.close();
  });

  it('makes a deletion final although the clock was set back since', async () => {
    await tab.repository.save([A], null);
    await tab.repository.remove('a');
    const next = new TestTab(database, new FakeClock(Date.UTC(2020, 0)));
    const left = await next.withDb((db) => db.get('sessions', 'a'));
    expect(left?.deleted).toBeTrue();
    expect(left?.endedAt).toBeUndefined();
    await next.close();
  });
});

describe('LOG_REPOSITORY', () => {
  it('asks the browser to keep the log after the first save', async () => {
    const durability = new FakeDurability();
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: new FakeClock() },
        { provide: DURABILITY, useValue: durability },
      ],
    });
    const log = TestBed.inject(LOG_REPOSITORY);
    expect(durability.asked).toBe(0);
    await log.save([], null);
    await log.save([], null);
    expect(durability.asked).toBe(1);
  });
});
