import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { addDays } from '../../domain/time/day';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { readSpan } from '../insights/read-insights';
import { readNotes, ReportData, reportOf } from './report-data';

const FROM = '2026-11-01';
const NOVEMBER = { from: FROM, to: '2026-11-28' };

/** A session some days after the first of the span. */
function onDay(days: number, told: Partial<SessionRecord> = {}): SessionRecord {
  return aRecord({
    id: `day ${days}`,
    startedAt: `${addDays(FROM, days)}T20:00:00+01:00`,
    ...told,
  });
}

async function reported(...records: readonly SessionRecord[]): Promise<ReportData> {
  return reportOf(await readSpan(new FakeLogRepository(records), NOVEMBER));
}

describe('the numbers of a report', () => {
  it('are those of its days, both ends in it', async () => {
    const report = await reported(
      onDay(-1),
      onDay(0, { activeSeconds: 60 }),
      onDay(0, { id: 'again', activeSeconds: 30 }),
      onDay(27, { activeSeconds: 10 }),
      onDay(28),
    );
    expect([report.sessions, report.days, report.allDays, report.seconds]).toEqual([3, 2, 28, 100]);
    expect(report.perWeek).toBe(0.75);
  });

  it('of a few days say no more a week than were done', async () => {
    const log = new FakeLogRepository([onDay(0), onDay(1)]);
    expect(reportOf(await readSpan(log, { from: FROM, to: '2026-11-02' })).perWeek).toBe(2);
  });

  it('are told by technique, with the time of each', async () => {
    const { rows } = await reported(
      onDay(0, { activeSeconds: 60 }),
      onDay(1, { activeSeconds: 45, painAfter: null }),
      onDay(2, { technique: 'lying-down', activeSeconds: 200 }),
    );
    const seconds = rows.map((row) => [row.subject, row.seconds] as const);
    expect(new Map(seconds)).toEqual(
      new Map([
        ['dragging', 105],
        ['lying-down', 200],
      ]),
    );
  });

  it('name places of knots that came back, and count the others', async () => {
    const back = { side: 'right', x: 0.6, y: 0.24, at: 75 } as const;
    const once = { side: 'left', x: 0.3, y: 0.5, at: 20 } as const;
    const { returning, otherPlaces } = await reported(
      onDay(0, { knots: [back, once] }),
      onDay(2, { knots: [back] }),
      onDay(5, { knots: [back] }),
    );
    expect(returning.length).toBe(1);
    expect(returning[0]?.side).toBe('right');
    expect(otherPlaces).toBe(1);
  });
});

describe('the notes of a report', () => {
  const read = (...records: readonly SessionRecord[]) =>
    readNotes(new FakeLogRepository(records), NOVEMBER);

  it('are those of its days that say something, the latest first, each on one line', async () => {
    const { notes, isCut } = await read(
      onDay(-1, { note: 'before' }),
      onDay(0, { note: ' Slept badly.\n\nNeck stiff. ' }),
      onDay(3, { note: ' \n ' }),
      onDay(27, { note: 'Better' }),
      onDay(28, { note: 'after' }),
    );
    expect(notes).toEqual([
      { day: '2026-11-28', text: 'Better' },
      { day: FROM, text: 'Slept badly. Neck stiff.' },
    ]);
    expect(isCut).toBeFalse();
  });

  it('say so when some are missing', async () => {
    const nine = Array.from({ length: 9 }, (_, day) => onDay(day, { note: `note ${day}` }));
    const { notes, isCut } = await read(...nine);
    expect(notes.map(({ text }) => text)).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map((day) => `note ${day}`),
    );
    expect(isCut).toBeTrue();
  });

  it('say so when one is cut', async () => {
    const { notes, isCut } = await read(onDay(0, { note: 'x'.repeat(161) }));
    expect(notes[0]?.text).toBe(`${'x'.repeat(160)}…`);
    expect(isCut).toBeTrue();
    expect((await read(onDay(0, { note: 'x'.repeat(160) }))).isCut).toBeFalse();
  });
});
