import { firstValueFrom } from 'rxjs';
import { aRecord } from '../../domain/log/record.builder';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DiskLogRepository } from './log-repository';
import { StoreError } from '../database/store-error';
import { MAKERS, Subject } from './log-repository.harness';

const A = aRecord({ id: 'a' });
const CHECKPOINT = { state: {}, savedAt: '2026-11-23T21:00:00.000+01:00' } as Checkpoint;

for (const [name, make] of Object.entries(MAKERS)) {
  describe(name, () => {
    let clock: FakeClock;
    let subject: Subject;
    let log: DiskLogRepository;

    beforeEach(() => {
      clock = new FakeClock();
      subject = make(clock);
      log = subject.repository;
    });
    afterEach(() => subject.end());

    it('starts empty', async () => {
      expect(await log.all()).toEqual([]);
      expect(await log.find('a')).toBeNull();
      expect(await log.checkpoint()).toBeNull();
    });

    it('gives back what was saved', async () => {
      await log.save([A], CHECKPOINT);
      expect(await log.find('a')).toEqual(A);
      expect(await log.checkpoint()).toEqual(CHECKPOINT);
      await log.save([], null);
      expect(await log.find('a')).toEqual(A);
      expect(await log.checkpoint()).toBeNull();
    });

    it('lists sessions by the moment they began at, the latest first', async () => {
      await log.save(
        [
          aRecord({ id: 'Tokyo', startedAt: '2026-11-23T12:00:00.000+09:00' }),
          aRecord({ id: 'New York', startedAt: '2026-11-23T08:00:00.000-05:00' }),
          aRecord({ id: 'London', startedAt: '2026-11-23T12:00:00.000+00:00' }),
        ],
        null,
      );
      expect((await log.all()).map(({ id }) => id)).toEqual(['New York', 'London', 'Tokyo']);
    });

    // nothing-lost: two-tabs-6
    it('never lets updatedAt go back', async () => {
      await log.save([{ ...A, updatedAt: '2026-11-23T20:00:00.000Z' }], null);
      await log.save([{ ...A, updatedAt: '2020-01-01T00:00:00.000Z' }], null);
      expect((await log.find('a'))?.updatedAt).toBe('2026-11-23T20:00:00.001Z');
      clock.setEpoch(Date.UTC(2019, 0));
      expect((await log.amend('a', { note: 'x' }))?.updatedAt).toBe('2026-11-23T20:00:00.002Z');
      await log.remove('a');
      expect((await subject.raw('a'))?.updatedAt).toBe('2026-11-23T20:00:00.003Z');
      await log.restore('a');
      expect((await log.find('a'))?.updatedAt).toBe('2026-11-23T20:00:00.004Z');
    });

    it('changes the members asked for, and no other', async () => {
      await log.save([A], CHECKPOINT);
      const changed = await log.amend('a', { painAfter: 2, note: 'better' });
      expect(changed).toEqual({
        ...A,
        painAfter: 2,
        note: 'better',
        updatedAt: changed?.updatedAt ?? '',
      });
      expect(await log.find('a')).toEqual(changed);
      expect(await log.checkpoint()).toEqual(CHECKPOINT);
    });

    it('changes a record only as it was when it was read, where that is asked', async () => {
      await log.save([A], null);
      const first = await log.amend('a', { note: 'first' }, A.updatedAt);
      expect(await log.amend('a', { note: 'second' }, A.updatedAt)).toBeNull();
      expect(await log.find('a')).toEqual(first);
      expect((await log.amend('a', { note: 'third' }, first?.updatedAt))?.note).toBe('third');
      await log.remove('a');
      await expectAsync(log.amend('a', { note: 'x' }, A.updatedAt)).toBeRejectedWithError(
        StoreError,
      );
    });

    it('keeps members it does not know', async () => {
      await subject.put({ ...A, mood: 'calm' });
      await log.save([{ ...A, activeSeconds: 100 }], null);
      await log.amend('a', { note: 'x' });
      expect(await subject.raw('a')).toEqual(jasmine.objectContaining({ mood: 'calm', note: 'x' }));
      expect(await log.find('a')).toEqual(jasmine.objectContaining({ mood: 'calm' }));
    });

    it('shows no derived member', async () => {
      await subject.put({ ...A, _derived: 1 });
      expect(await log.find('a')).toEqual(A);
      expect(await log.all()).toEqual([A]);
    });

    it('hides a deleted session and gives it back whole', async () => {
      await log.save([A], null);
      await log.remove('a');
      expect(await log.find('a')).toBeNull();
      expect(await log.all()).toEqual([]);
      await log.restore('a');
      const back = await log.find('a');
      expect(back).toEqual({ ...A, updatedAt: back?.updatedAt ?? '' });
    });

    it('leaves as it is what is deleted already', async () => {
      await log.save([A], null);
      await log.remove('a');
      const deleted = await subject.raw('a');
      clock.tick(1000);
      await log.remove('a');
      expect(await subject.raw('a')).toEqual(deleted);
    });

    // nothing-lost: run-deleted-1
    it('deletes the records of a run together, and brings all of them back or none', async () => {
      const B = { ...A, id: 'b' };
      await log.save([A, B], null);
      await log.remove('a', 'b');
      expect(await log.all()).toEqual([]);
      await log.restore('a', 'b');
      expect((await log.all()).map(({ id }) => id)).toEqual(['a', 'b']);
      await log.remove('a', 'b');
      await log.forget('b');
      await expectAsync(log.restore('a', 'b')).toBeRejectedWith(
        jasmine.objectContaining({ kind: 'lost' }),
      );
      expect(await log.all()).toEqual([]);
    });

    // nothing-lost: run-edited-1
    it('changes several records together, and none where one of them was changed or is gone', async () => {
      const B = { ...A, id: 'b' };
      await log.save([A, B], null);
      const change = (since = A.updatedAt): Promise<boolean> =>
        log.amendAll([
          { id: 'a', change: { painBefore: 9 }, since: A.updatedAt },
          { id: 'b', change: { note: 'x' }, since },
        ]);
      expect(await change('2020-01-01T00:00:00.000Z')).toBeFalse();
      expect((await log.find('a'))?.painBefore).toBe(A.painBefore);
      expect(await change()).toBeTrue();
      expect((await log.find('a'))?.painBefore).toBe(9);
      const changed = await log.find('b');
      expect(changed?.note).toBe('x');
      expect(changed?.updatedAt).not.toBe(A.updatedAt);
      await log.remove('b');
      expect(await log.amendAll([{ id: 'b', change: {}, since: A.updatedAt }])).toBeFalse();
    });

    it('empties a deletion that is final', async () => {
      await subject.put({ ...A, note: 'private', mood: 'private' });
      await log.remove('a');
      await log.forget('a');
      const left = await subject.raw('a');
      expect(left as object).toEqual({
        id: 'a',
        technique: A.technique,
        startedAt: A.startedAt,
        updatedAt: left?.updatedAt,
        deleted: true,
      });
      await expectAsync(log.restore('a')).toBeRejectedWith(
        jasmine.objectContaining({ kind: 'lost' }),
      );
    });

    it('forgets nothing that is not deleted', async () => {
      await log.save([A], null);
      await log.forget('a');
      expect(await log.find('a')).toEqual(A);
    });

    it('does not bring a deleted session back when the session goes on', async () => {
      await log.save([A], CHECKPOINT);
      await log.remove('a');
      await log.save([{ ...A, activeSeconds: 200 }], CHECKPOINT);
      expect(await log.find('a')).toBeNull();
      await log.restore('a');
      expect((await log.find('a'))?.activeSeconds).toBe(200);
      await log.remove('a');
      await log.forget('a');
      await log.save([A], CHECKPOINT);
      expect(await log.all()).toEqual([]);
    });

    it('deletes together with the checkpoint what is saved as deleted', async () => {
      await log.save([A], CHECKPOINT);
      await log.save([{ ...A, deleted: true }], null);
      expect(await log.find('a')).toBeNull();
      await log.forget('a');
      expect((await subject.raw('a'))?.endedAt).toBeUndefined();
    });

    it('takes the removal of what is not there for done', async () => {
      await expectAsync(log.remove('nobody')).toBeResolved();
      expect(await subject.raw('nobody')).toBeUndefined();
    });

    it('says so when there is no record to change', async () => {
      const lost = jasmine.objectContaining({ name: 'StoreError', kind: 'lost' });
      await expectAsync(log.amend('nobody', { note: 'x' })).toBeRejectedWith(lost);
      await expectAsync(log.amend('nobody', { note: 'x' })).toBeRejectedWithError(StoreError);
    });

    it('tells of a change once it can be read', async () => {
      const changed = firstValueFrom(log.changes$);
      await log.save([A], null);
      await expectAsync(changed).toBeResolved();
    });
  });
}
