import { aSessionAt } from '../../domain/day/runs.builder';
import { SessionState } from '../../domain/session/state/state';
import { FakeLogRepository } from '../log/fake-log-repository';
import { readDay } from './read-day';

describe('readDay', () => {
  it('reads four weeks and no more, without what still runs', async () => {
    const log = new FakeLogRepository([
      aSessionAt('2026-11-30T09:00', { id: 'running', outcome: 'interrupted' }),
      aSessionAt('2026-11-02T09:00', { id: 'first' }),
      aSessionAt('2026-11-01T09:00', { id: 'too-old' }),
      aSessionAt('2099-01-01T09:00', { id: 'ahead' }),
    ]);
    const state = {
      plan: { parts: [{ technique: 'dragging', recordId: 'running' }] },
    } as unknown as SessionState;
    await log.save([], { version: 1, state, savedAt: '2026-11-30T09:00:00.000Z' });
    const { records, isUnfinished } = await readDay(log, '2026-11-30');
    expect(records.map(({ id }) => id)).toEqual(['first']);
    expect(isUnfinished).toBeTrue();
  });

  it('reads the last one before, where there was none in four weeks', async () => {
    const old = (day: string) => aSessionAt(`${day}T09:00`, { id: day });
    const log = new FakeLogRepository(['2026-08-01', '2026-10-01', '2099-01-01'].map(old));
    const { records } = await readDay(log, '2026-11-30');
    expect(records.map(({ id }) => id)).toEqual(['2026-10-01']);
    expect((await readDay(new FakeLogRepository([]), '2026-11-30')).records).toEqual([]);
  });

  it('reads a day of many sessions page by page, each once', async () => {
    const ids = Array.from({ length: 450 }, (_, index) => `${index}`);
    const log = new FakeLogRepository(
      ids.map((id, index) => aSessionAt(`2026-11-${10 + (index % 15)}T09:00`, { id })),
    );
    const { records } = await readDay(log, '2026-11-30');
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});
