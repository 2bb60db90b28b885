import { aRecord } from '../../domain/log/record.builder';
import { begin } from '../../domain/session/state/begin';
import { Checkpoint, checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../log/fake-log-repository';
import { Outbox } from './outbox';
import { OutboxLogRepository } from './outbox-log-repository';
import { StoreError } from '../database/store-error';

const keysOfOurs = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('unknot-'));

function forgetAll(): void {
  keysOfOurs().forEach((key) => localStorage.removeItem(key));
}

/** Whether something waits on the phone's second place. */
const waits = (): boolean => keysOfOurs().some((key) => key.startsWith('unknot-journal'));

describe('OutboxLogRepository', () => {
  let inner: FakeLogRepository;
  let log: OutboxLogRepository;
  let clock: FakeClock;
  const record = aRecord({ id: 'a', activeSeconds: 60 });

  beforeEach(() => {
    forgetAll();
    inner = new FakeLogRepository();
    clock = new FakeClock();
    log = new OutboxLogRepository(inner, new Outbox(localStorage), clock);
  });

  afterEach(forgetAll);

  /** The app is killed and opened again, over the same disk. */
  const reopen = () => new OutboxLogRepository(inner, new Outbox(localStorage), new FakeClock());

  const stash = (one: typeof record): void =>
    log.stash({ records: [one], checkpoint: null, begins: false, feedback: null });

  async function failToSave(...records: (typeof record)[]): Promise<void> {
    inner.failWith('full');
    for (const one of records) await expectAsync(log.save([one], null)).toBeRejected();
  }

  // nothing-lost: disk-full-1, disk-full-2
  it('says that the disk is full, and keeps the session all the same', async () => {
    inner.failWith('full');
    await expectAsync(log.save([record], null)).toBeRejectedWith(new StoreError('full'));
    inner.failWith(null);
    const next = reopen();
    expect(await next.all()).toEqual([jasmine.objectContaining({ id: 'a' })]);
    expect(inner.stored.has('a')).toBeFalse();
    await next.flush();
    expect(inner.stored.has('a')).toBeTrue();
  });

  it('keeps the newest state of a session that could not be saved several times', async () => {
    await failToSave(record, { ...record, activeSeconds: 65 });
    inner.failWith(null);
    await reopen().flush();
    expect(inner.stored.get('a')?.activeSeconds).toBe(65);
  });

  it('knows at the next start, before the disk answers, whether a session is unfinished', async () => {
    expect(log.expectsUnfinished()).toBeFalse();
    await log.save([record], checkpointOf(begin(aPlan(), null, 0, 0), '2026-11-23T20:00:00+01:00'));
    expect(reopen().expectsUnfinished()).toBeTrue();
    await log.save([record], null);
    expect(reopen().expectsUnfinished()).toBeFalse();
  });

  it('knows it too after another window has ended a session in between', async () => {
    const unfinished = checkpointOf(begin(aPlan(), null, 0, 0), '2026-11-23T20:00:00+01:00');
    await log.save([record], unfinished);
    await reopen().save([record], null);
    await log.save([aRecord({ id: 'b' })], unfinished);
    expect(reopen().expectsUnfinished()).toBeTrue();
  });

  // nothing-lost: disk-full-3
  it('brings back nothing that was thrown away while it could not be written', async () => {
    await failToSave(record, { ...record, deleted: true });
    expect(log.pending()).toEqual([]);
    inner.failWith(null);
    expect(await log.find('a')).toBeNull();
    const next = reopen();
    await next.flush();
    expect(await next.all()).toEqual([]);
    expect(waits()).toBeFalse();
  });

  it('keeps a deletion that waits from showing what is still on the disk', async () => {
    await log.save([record], null);
    inner.failToWriteOnly('full');
    await expectAsync(log.save([{ ...record, deleted: true }], null)).toBeRejected();
    expect(await log.all()).toEqual([]);
    expect(await log.find('a')).toBeNull();
  });

  it('gives up no session for a later one that cannot be saved either', async () => {
    await failToSave(record, aRecord({ id: 'b' }));
    inner.failWith(null);
    await reopen().flush();
    expect([...inner.stored.keys()].sort()).toEqual(['a', 'b']);
  });

  it('writes what waits with the next session that can be saved', async () => {
    await failToSave(record);
    inner.failWith(null);
    await log.save([aRecord({ id: 'b' })], null);
    expect([...inner.stored.keys()].sort()).toEqual(['a', 'b']);
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-13
  it('leaves a newer state that was put aside while an older one was being written', async () => {
    inner.fallSilent();
    const save = log.save([record], null);
    stash({ ...record, activeSeconds: 63, updatedAt: '2030-01-01T00:00:00.000Z' });
    inner.answer();
    await save;
    expect(inner.stored.get('a')?.activeSeconds).toBe(63);
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-5
  it('never overwrites what was changed since', async () => {
    await failToSave(record);
    inner.failWith(null);
    const changed = { ...record, note: 'later', updatedAt: '2030-01-01T00:00:00.000Z' };
    inner.stored.set('a', changed);
    await reopen().flush();
    expect(inner.stored.get('a')?.note).toBe('later');
  });

  it('leads on when the outbox itself was damaged', async () => {
    for (const text of ['{', '[]', 'null', '{"records":[1]}', '{"records":{}}']) {
      localStorage.setItem('unknot-journal', text);
      expect(await reopen().all()).toEqual([]);
    }
  });

  it('takes up at the next start what was kept aside as the page went away', async () => {
    await log.save([record], null);
    stash({ ...record, activeSeconds: 63, updatedAt: '2030-01-01T00:00:00.000Z' });
    await reopen().flush();
    expect(inner.stored.get('a')?.activeSeconds).toBe(63);
  });

  describe('with a checkpoint on the disk', () => {
    const before = { ...record, updatedAt: '2026-11-23T20:00:00.000Z' };
    const after = { ...record, activeSeconds: 90, updatedAt: '2026-11-23T20:01:00.000Z' };
    const checkpoint: Checkpoint = checkpointOf(begin(aPlan(), null, 0, 0), 'then');

    beforeEach(async () => {
      await log.save([before], checkpoint);
    });

    it('offers no session again whose end alone could not be saved', async () => {
      inner.failWith('full');
      await expectAsync(log.save([after], null)).toBeRejected();
      inner.failToWriteOnly('full');
      expect(await reopen().checkpoint()).toBeNull();
    });

    it('takes back no checkpoint that another tab has gone on from', async () => {
      inner.failWith('full');
      await expectAsync(log.save([before], checkpoint)).toBeRejected();
      inner.failWith(null);
      const further = { ...checkpoint, savedAt: 'later' };
      const other = reopen();
      await other.save([after], further);
      await log.flush();
      expect(await other.checkpoint()).toEqual(further);
      expect(inner.stored.get('a')?.activeSeconds).toBe(90);
    });

    it('brings no session back that another tab has brought to its end', async () => {
      inner.failWith('full');
      await expectAsync(log.save([before], checkpoint)).toBeRejected();
      inner.failWith(null);
      await reopen().save([after], null);
      await log.flush();
      expect(await log.checkpoint()).toBeNull();
    });
  });

  it('shows the good sessions beside one that no Unknot wrote, and leaves that where it is', async () => {
    await log.save([record], null);
    const junk: readonly object[] = [
      { id: 'x1' },
      { ...record, id: 'x2', startedAt: null },
      { ...record, id: 'x3', startedAt: 'yesterday' },
      { ...record, id: 'x4', activeSeconds: -5 },
      { ...record, id: 'x5', technique: 'cupping' },
    ];
    for (const one of junk as (typeof record)[]) inner.stored.set(one.id, one);
    expect((await log.all()).map(({ id }) => id)).toEqual(['a']);
    expect(await log.find('x1')).toBeNull();
    expect(inner.stored.size).toBe(6);
  });

  it('keeps the session for as long as the page lives where there is no other storage', async () => {
    log = new OutboxLogRepository(inner, new Outbox(null), new FakeClock());
    await failToSave(record);
    inner.failWith(null);
    expect((await log.all()).length).toBe(1);
  });

  describe('with a database that does not answer', () => {
    // nothing-lost: no-answer-3
    it('puts a session aside after some 4 s, says so, and writes it once it answers', async () => {
      inner.fallSilent();
      const saving = log.save([record], null);
      clock.tick(4000);
      expect(waits()).toBeFalse();
      clock.tick(1000);
      await expectAsync(saving).toBeRejectedWith(new StoreError('busy'));
      expect(log.pending().map(({ id }) => id)).toEqual(['a']);
      inner.answer();
      await log.flush();
      expect(inner.stored.get('a')?.activeSeconds).toBe(60);
      expect(waits()).toBeFalse();
    });
  });

  describe('with what was added after the end', () => {
    const write = {
      id: 'a',
      change: { painAfter: 2, note: 'mine' },
      known: { painAfter: null, note: '' },
    };
    const ended = { ...record, painAfter: null, note: '' };
    const waiting = { records: [ended], checkpoint: null, begins: false, feedback: write };

    it('takes it up at the next start, in the record as it is by then', async () => {
      await log.save([ended], null);
      log.stash(waiting);
      await inner.amend('a', { painBefore: 9 });
      const next = reopen();
      expect(await next.find('a')).toEqual(
        jasmine.objectContaining({ painAfter: 2, painBefore: 9 }),
      );
      await next.flush();
      expect(inner.stored.get('a')).toEqual(
        jasmine.objectContaining({ painAfter: 2, note: 'mine', painBefore: 9 }),
      );
      expect(waits()).toBeFalse();
    });

    it('keeps both notes where another was written meanwhile, and the rating that is there', async () => {
      await log.save([ended], null);
      log.stash(waiting);
      await inner.amend('a', { painAfter: 5, note: 'theirs' });
      await reopen().flush();
      expect(inner.stored.get('a')).toEqual(
        jasmine.objectContaining({ painAfter: 5, note: 'theirs\nmine' }),
      );
    });

    it('goes on from what is written where more was put aside meanwhile, and never back to less', async () => {
      await log.save([ended], null);
      inner.fallSilent();
      const adding = log.addFeedback({ ...write, change: { note: 'Be' } });
      log.stash({ ...waiting, feedback: { ...write, change: { note: 'Better' } } });
      inner.answer();
      expect(await adding).toBe('saved');
      await reopen().flush();
      expect(inner.stored.get('a')?.note).toBe('Better');
      log.stash({ ...waiting, feedback: { ...write, change: { note: 'Bet' } } });
      await log.addFeedback({ ...write, change: { note: 'Best' }, known: { note: 'Better' } });
      await reopen().flush();
      expect(inner.stored.get('a')?.note).toBe('Best');
    });

    // nothing-lost: two-tabs-14
    it('changes no session elsewhere whose end still waits', async () => {
      await log.save([ended], null);
      log.stash(waiting);
      inner.failToWriteOnly('full');
      await expectAsync(log.amend('a', { note: 'theirs' })).toBeRejectedWith(
        new StoreError('full'),
      );
      await expectAsync(log.remove('a')).toBeRejectedWith(new StoreError('full'));
    });
  });

  it('reads what an older Unknot left waiting', async () => {
    localStorage.setItem('unknot-journal', JSON.stringify({ records: [record], checkpoint: null }));
    await reopen().flush();
    expect(inner.stored.has('a')).toBeTrue();
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-13
  it('lets each session wait by itself, whichever window put it aside', async () => {
    const other = reopen();
    stash(record);
    other.stash({
      records: [aRecord({ id: 'b' })],
      checkpoint: null,
      begins: true,
      feedback: null,
    });
    expect(
      log
        .pending()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    await other.save([aRecord({ id: 'b' })], null);
    expect(inner.stored.has('b')).toBeTrue();
  });
});
