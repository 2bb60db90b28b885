import { aRecord } from '../../domain/log/record.builder';
import { begin } from '../../domain/session/state/begin';
import { Checkpoint, checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { FakeClock } from '../../platform/clock/fake-clock';
import { Outbox } from './outbox';
import { OutboxLogRepository } from './outbox-log-repository';
import { StoreError } from '../database/store-error';
import { forgetAll, OutboxHarness, waits } from './outbox.harness';

describe('OutboxLogRepository', () => {
  let outbox: OutboxHarness;
  const record = aRecord({ id: 'a', activeSeconds: 60 });

  beforeEach(() => {
    outbox = new OutboxHarness();
  });

  afterEach(forgetAll);

  // nothing-lost: disk-full-1, disk-full-2
  it('says that the disk is full, and keeps the session all the same', async () => {
    outbox.inner.failWith('full');
    await expectAsync(outbox.log.save([record], null)).toBeRejectedWith(new StoreError('full'));
    outbox.inner.failWith(null);
    const next = outbox.reopen();
    expect(await next.all()).toEqual([jasmine.objectContaining({ id: 'a' })]);
    expect(outbox.inner.stored.has('a')).toBeFalse();
    await next.flush();
    expect(outbox.inner.stored.has('a')).toBeTrue();
  });

  it('keeps the newest state of a session that could not be saved several times', async () => {
    await outbox.failToSave(record, { ...record, activeSeconds: 65 });
    outbox.inner.failWith(null);
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')?.activeSeconds).toBe(65);
  });

  it('knows at the next start, before the disk answers, whether a session is unfinished', async () => {
    expect(outbox.log.expectsUnfinished()).toBeFalse();
    await outbox.log.save(
      [record],
      checkpointOf(begin(aPlan(), null, 0, 0), '2026-11-23T20:00:00+01:00'),
    );
    expect(outbox.reopen().expectsUnfinished()).toBeTrue();
    await outbox.log.save([record], null);
    expect(outbox.reopen().expectsUnfinished()).toBeFalse();
  });

  it('knows it too after another window has ended a session in between', async () => {
    const unfinished = checkpointOf(begin(aPlan(), null, 0, 0), '2026-11-23T20:00:00+01:00');
    await outbox.log.save([record], unfinished);
    await outbox.reopen().save([record], null);
    await outbox.log.save([aRecord({ id: 'b' })], unfinished);
    expect(outbox.reopen().expectsUnfinished()).toBeTrue();
  });

  it('knows it, once the log was read, of a session that was saved as it is, and of what no window noted', async () => {
    const unfinished = checkpointOf(begin(aPlan(), null, 0, 0), '2026-11-23T20:00:00+01:00');
    await outbox.log.save([record], unfinished);
    await outbox.log.endAsItIs(unfinished);
    await outbox.log.checkpoint();
    expect(outbox.reopen().expectsUnfinished()).toBeFalse();
    await outbox.inner.save([record], unfinished);
    await outbox.log.checkpoint();
    expect(outbox.reopen().expectsUnfinished()).toBeTrue();
  });

  // nothing-lost: disk-full-3
  it('brings back nothing that was thrown away while it could not be written', async () => {
    await outbox.failToSave(record, { ...record, deleted: true });
    expect(outbox.log.pending()).toEqual([]);
    outbox.inner.failWith(null);
    expect(await outbox.log.find('a')).toBeNull();
    const next = outbox.reopen();
    await next.flush();
    expect(await next.all()).toEqual([]);
    expect(waits()).toBeFalse();
  });

  it('keeps a deletion that waits from showing what is still on the disk', async () => {
    await outbox.log.save([record], null);
    outbox.inner.failToWriteOnly('full');
    await expectAsync(outbox.log.save([{ ...record, deleted: true }], null)).toBeRejected();
    expect(await outbox.log.all()).toEqual([]);
    expect(await outbox.log.find('a')).toBeNull();
  });

  it('gives up no session for a later one that cannot be saved either', async () => {
    await outbox.failToSave(record, aRecord({ id: 'b' }));
    outbox.inner.failWith(null);
    await outbox.reopen().flush();
    expect([...outbox.inner.stored.keys()].sort()).toEqual(['a', 'b']);
  });

  it('writes what waits with the next session that can be saved', async () => {
    await outbox.failToSave(record);
    outbox.inner.failWith(null);
    await outbox.log.save([aRecord({ id: 'b' })], null);
    expect([...outbox.inner.stored.keys()].sort()).toEqual(['a', 'b']);
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-13
  it('leaves a newer state that was put aside while an older one was being written', async () => {
    outbox.inner.fallSilent();
    const save = outbox.log.save([record], null);
    outbox.stash({ ...record, activeSeconds: 63, updatedAt: '2030-01-01T00:00:00.000Z' });
    outbox.inner.answer();
    await save;
    expect(outbox.inner.stored.get('a')?.activeSeconds).toBe(63);
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-5
  it('never overwrites what was changed since', async () => {
    await outbox.failToSave(record);
    outbox.inner.failWith(null);
    const changed = { ...record, note: 'later', updatedAt: '2030-01-01T00:00:00.000Z' };
    outbox.inner.stored.set('a', changed);
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')?.note).toBe('later');
  });

  it('leads on when the outbox itself was damaged', async () => {
    for (const text of ['{', '[]', 'null', '{"records":[1]}', '{"records":{}}']) {
      localStorage.setItem('unknot-journal', text);
      expect(await outbox.reopen().all()).toEqual([]);
    }
  });

  it('takes up at the next start what was kept aside as the page went away', async () => {
    await outbox.log.save([record], null);
    outbox.stash({ ...record, activeSeconds: 63, updatedAt: '2030-01-01T00:00:00.000Z' });
    await outbox.reopen().flush();
    expect(outbox.inner.stored.get('a')?.activeSeconds).toBe(63);
  });

  describe('with a checkpoint on the disk', () => {
    const before = { ...record, updatedAt: '2026-11-23T20:00:00.000Z' };
    const after = { ...record, activeSeconds: 90, updatedAt: '2026-11-23T20:01:00.000Z' };
    const checkpoint: Checkpoint = checkpointOf(begin(aPlan(), null, 0, 0), 'then');

    beforeEach(async () => {
      await outbox.log.save([before], checkpoint);
    });

    it('offers no session again whose end alone could not be saved', async () => {
      outbox.inner.failWith('full');
      await expectAsync(outbox.log.save([after], null)).toBeRejected();
      outbox.inner.failToWriteOnly('full');
      expect(await outbox.reopen().checkpoint()).toBeNull();
    });

    it('takes back no checkpoint that another tab has gone on from', async () => {
      outbox.inner.failWith('full');
      await expectAsync(outbox.log.save([before], checkpoint)).toBeRejected();
      outbox.inner.failWith(null);
      const further = { ...checkpoint, savedAt: 'later' };
      const other = outbox.reopen();
      await other.save([after], further);
      await outbox.log.flush();
      expect(await other.checkpoint()).toEqual(further);
      expect(outbox.inner.stored.get('a')?.activeSeconds).toBe(90);
    });

    it('brings no session back that another tab has brought to its end', async () => {
      outbox.inner.failWith('full');
      await expectAsync(outbox.log.save([before], checkpoint)).toBeRejected();
      outbox.inner.failWith(null);
      await outbox.reopen().save([after], null);
      await outbox.log.flush();
      expect(await outbox.log.checkpoint()).toBeNull();
    });
  });

  it('shows the good sessions beside one that no Unknot wrote, and leaves that where it is', async () => {
    await outbox.log.save([record], null);
    const junk: readonly object[] = [
      { id: 'x1' },
      { ...record, id: 'x2', startedAt: null },
      { ...record, id: 'x3', startedAt: 'yesterday' },
      { ...record, id: 'x4', activeSeconds: -5 },
      { ...record, id: 'x5', technique: 'cupping' },
    ];
    for (const one of junk as (typeof record)[]) outbox.inner.stored.set(one.id, one);
    expect((await outbox.log.all()).map(({ id }) => id)).toEqual(['a']);
    expect(await outbox.log.find('x1')).toBeNull();
    expect(outbox.inner.stored.size).toBe(6);
  });

  it('keeps the session for as long as the page lives where there is no other storage', async () => {
    outbox.log = new OutboxLogRepository(outbox.inner, new Outbox(null), new FakeClock());
    await outbox.failToSave(record);
    outbox.inner.failWith(null);
    expect((await outbox.log.all()).length).toBe(1);
  });

  describe('with a database that does not answer', () => {
    // nothing-lost: no-answer-3
    it('puts a session aside after some 4 s, says so, and writes it once it answers', async () => {
      outbox.inner.fallSilent();
      const saving = outbox.log.save([record], null);
      outbox.clock.tick(4000);
      expect(waits()).toBeFalse();
      outbox.clock.tick(1000);
      await expectAsync(saving).toBeRejectedWith(new StoreError('busy'));
      expect(outbox.log.pending().map(({ id }) => id)).toEqual(['a']);
      outbox.inner.answer();
      await outbox.log.flush();
      expect(outbox.inner.stored.get('a')?.activeSeconds).toBe(60);
      expect(waits()).toBeFalse();
    });
  });

  it('reads what an older Unknot left waiting', async () => {
    localStorage.setItem('unknot-journal', JSON.stringify({ records: [record], checkpoint: null }));
    await outbox.reopen().flush();
    expect(outbox.inner.stored.has('a')).toBeTrue();
    expect(waits()).toBeFalse();
  });

  // nothing-lost: two-tabs-13
  it('lets each session wait by itself, whichever window put it aside', async () => {
    const other = outbox.reopen();
    outbox.stash(record);
    other.stash({
      records: [aRecord({ id: 'b' })],
      checkpoint: null,
      begins: true,
      feedback: null,
    });
    expect(
      outbox.log
        .pending()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    await other.save([aRecord({ id: 'b' })], null);
    expect(outbox.inner.stored.has('b')).toBeTrue();
  });
});
