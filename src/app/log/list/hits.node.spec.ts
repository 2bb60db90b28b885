import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { countHits } from './hits';

describe('countHits', () => {
  const day = (index: number): string => new Date(Date.UTC(2020, 0, 1 + index, 9)).toISOString();
  const log = new FakeLogRepository(
    Array.from({ length: 1200 }, (_, index) =>
      aRecord({ id: String(index), startedAt: day(index), note: index % 3 === 0 ? 'x' : '' }),
    ),
  );

  it('counts all that match, over many batches', async () => {
    const all = { before: null, from: '' };
    expect(await countHits(log, all)).toBe(1200);
    expect(await countHits(log, { ...all, matches: ({ note }) => note === 'x' })).toBe(400);
    expect(log.asked.every(({ atLeast }) => atLeast <= 500)).toBeTrue();
  });

  it('counts a run of a routine once', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const parts = ['a', 'b'].map((id) => aRecord({ id, ...run }));
    const all = { before: null, from: '' };
    expect(await countHits(new FakeLogRepository([...parts, aRecord({ id: 'c' })]), all)).toBe(2);
  });

  it('counts a part of the log', async () => {
    expect(await countHits(log, { before: '2020-02-01', from: '2020-01-11' })).toBe(21);
  });

  it('ends where it is when nobody waits any more', async () => {
    const abort = new AbortController();
    abort.abort();
    log.asked.length = 0;
    await countHits(log, { before: null, from: '', signal: abort.signal });
    expect(log.asked.length).toBe(1);
  });
});
