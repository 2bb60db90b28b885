import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { readInsights } from './read-insights';

const TODAY = '2026-11-23';
const at = (day: string): string => `${day}T23:50:00.000+01:00`;

describe('reading for the insights', () => {
  it('takes a run that goes over midnight into the period for what it is: begun before', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const log = new FakeLogRepository([
      aRecord({ ...run, id: '1', startedAt: '2026-10-24T23:58:00.000+02:00', knots: [] }),
      aRecord({
        ...run,
        id: '2',
        technique: 'middle-finger',
        startedAt: '2026-10-25T00:03:00.000+02:00',
      }),
      aRecord({ id: '3', startedAt: at('2026-10-25') }),
    ]);
    const { sessions } = await readInsights(log, '30-days', TODAY);
    expect(sessions.map(({ day }) => day)).toEqual(['2026-10-25']);
  });

  it('takes in the day a traveller came from, and nothing of a clock set wrong', async () => {
    const log = new FakeLogRepository([
      aRecord({ id: '1', startedAt: '2026-11-24T09:00:00.000+13:00' }),
      aRecord({ id: '2', startedAt: '2031-01-01T09:00:00.000+01:00' }),
    ]);
    const { sessions, span } = await readInsights(log, '30-days', TODAY);
    expect(sessions.length).toBe(1);
    expect(span).toEqual({ from: '2026-10-25', to: '2026-11-24' });
  });

  // nothing-lost: clock-set-5
  it('counts what is dated after today and left out, a run of a routine once', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const log = new FakeLogRepository([
      aRecord({ id: '1', startedAt: '2026-11-25T09:00:00.000+01:00' }),
      aRecord({ id: '2', startedAt: '2026-11-26T09:00:00.000+01:00' }),
      aRecord({ ...run, id: '3', startedAt: '2099-01-01T09:00:00.000+01:00' }),
      aRecord({
        ...run,
        id: '4',
        technique: 'middle-finger',
        startedAt: '2099-01-01T09:04:00.000+01:00',
      }),
    ]);
    const { sessions, ahead } = await readInsights(log, 'all', TODAY);
    expect([sessions.length, ahead]).toEqual([1, 2]);
    expect((await readInsights(log, '30-days', TODAY)).ahead).toBe(2);
  });

  it('begins with the first session there is, however many pages away', async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      aRecord({ id: String(index), startedAt: at(index < 600 ? '2026-11-22' : '2026-11-21') }),
    );
    const log = new FakeLogRepository([
      ...many,
      aRecord({ id: 'first', startedAt: at('2024-02-29') }),
    ]);
    const { sessions, span } = await readInsights(log, 'all', TODAY);
    expect(sessions.length).toBe(1201);
    expect(span).toEqual({ from: '2024-02-29', to: TODAY });
    expect(log.asked.length).toBe(4);
  });

  it('of an empty log is today', async () => {
    const { span } = await readInsights(new FakeLogRepository([]), 'all', TODAY);
    expect(span).toEqual({ from: TODAY, to: TODAY });
  });

  it('stops when nobody waits for it', async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      aRecord({ id: String(index), startedAt: at(`2026-11-${10 + (index % 10)}`) }),
    );
    const log = new FakeLogRepository(many);
    const stopped = new AbortController();
    stopped.abort();
    await readInsights(log, 'all', TODAY, stopped.signal);
    expect(log.asked.length).toBe(1);
  });
});
