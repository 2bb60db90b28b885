import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { readListPage } from './list-page';

function at(time: string, told: Partial<SessionRecord> = {}): SessionRecord {
  return aRecord({ id: time, startedAt: `2026-11-${time}:00.000+01:00`, ...told });
}
const run = { routine: 'own', routineRun: 'run' };
const FIRST = at('22T23:55', { ...run, technique: 'middle-finger' });
const LAST = at('23T00:02', { ...run, note: 'asleep' });
const LATER = at('23T20:00');

/** Every page of a list from its newest, as the ids of the parts of each row. */
async function pagesOf(
  records: readonly SessionRecord[],
  told: {
    readonly matches?: (record: SessionRecord) => boolean;
    readonly firstDay?: string;
  } = {},
): Promise<readonly (readonly (readonly string[])[])[]> {
  const log = new FakeLogRepository(records);
  const pages: (readonly (readonly string[])[])[] = [];
  for (let before: string | null = null; ;) {
    const { firstDay = '', ...matches } = told;
    const query = { before, from: firstDay, atLeast: 1, ...matches };
    const page = await readListPage(log, query, firstDay);
    pages.push(page.sessions.map(({ parts }) => parts.map(({ id }) => id)));
    if (page.isLast) return pages;
    before = page.from;
  }
}

describe('readListPage', () => {
  // nothing-lost: run-midnight-1
  it('has a run over midnight once, whole, on the day it began', async () => {
    expect(await pagesOf([FIRST, LAST, LATER])).toEqual([
      [['23T20:00']],
      [['22T23:55', '23T00:02']],
    ]);
    const log = new FakeLogRepository([FIRST, LAST]);
    const { sessions } = await readListPage(log, { before: null, from: '', atLeast: 20 });
    expect(sessions.map(({ id, startedAt }) => [id, startedAt])).toEqual([
      ['22T23:55', FIRST.startedAt],
    ]);
  });

  it('shows all of a run of which one part is looked for, on that part`s day', async () => {
    const matches = ({ note }: SessionRecord): boolean => note !== '';
    expect(await pagesOf([FIRST, LAST, LATER], { matches })).toEqual([[['22T23:55', '23T00:02']]]);
    const first = ({ technique }: SessionRecord): boolean => technique === 'middle-finger';
    expect(await pagesOf([FIRST, LAST, LATER], { matches: first })).toEqual([
      [['22T23:55', '23T00:02']],
    ]);
  });

  it('loses no run of which only the end is in the days asked for', async () => {
    expect(await pagesOf([FIRST, LAST], { firstDay: '2026-11-23' })).toEqual([
      [['22T23:55', '23T00:02']],
    ]);
  });

  it('reads once where there is no run', async () => {
    const log = new FakeLogRepository([LATER]);
    await readListPage(log, { before: null, from: '', atLeast: 20 });
    expect(log.asked.length).toBe(1);
  });
});
