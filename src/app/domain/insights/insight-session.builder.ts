import * as fc from 'fast-check';
import { aRecord } from '../log/record.builder';
import { SessionRecord } from '../log/record';
import { TECHNIQUE_IDS } from '../session/plan/technique-id';
import { addDays, Day } from '../time/day';
import { InsightSession } from './insight-session';

/** A rated session of five minutes at noon in Berlin, with whatever is told otherwise. */
export function anInsightSession(told: Partial<InsightSession> = {}): InsightSession {
  const day = told.day ?? '2026-11-23';
  const startedAt = told.startedAt ?? `${day}T12:00:00.000+01:00`;
  return {
    subject: 'dragging',
    startedAt,
    began: Date.parse(startedAt),
    day,
    seconds: 300,
    before: 6,
    after: 3,
    ...told,
  };
}

/** Insight sessions a day apart, the last of them today, rated from the first number to the second. */
export function rated(
  pairs: readonly (readonly [before: number | null, after: number | null])[],
  told: Partial<InsightSession> = {},
  today: Day = '2026-11-23',
): readonly InsightSession[] {
  return pairs.map(([before, after], index) =>
    anInsightSession({ ...told, before, after, day: addDays(today, index - pairs.length + 1) }),
  );
}

const rating = fc.option(fc.integer({ min: 0, max: 10 }));
const offset = fc.constantFrom('-08:00', '-03:30', '+00:00', '+02:00', '+05:45', '+13:00');

/** Any session of 2026, deleted or not, in or out of a routine, with or without ratings and knots. */
export const anyRecord: fc.Arbitrary<SessionRecord> = fc
  .record({
    id: fc.uuid(),
    technique: fc.constantFrom(...TECHNIQUE_IDS),
    routineRun: fc.option(fc.constantFrom('run-1', 'run-2', 'run-3')),
    minute: fc.integer({ min: 0, max: 365 * 1440 - 1 }),
    offset,
    activeSeconds: fc.integer({ min: 0, max: 900 }),
    painBefore: rating,
    painAfter: rating,
    knots: fc.array(
      fc
        .record({
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          y: fc.constantFrom(0.1, 0.24, 0.8),
        })
        .map(({ x, y }) => ({
          x,
          y,
          side: x < 0.5 ? ('left' as const) : ('right' as const),
          at: 30,
        })),
      { maxLength: 3 },
    ),
    deleted: fc.boolean(),
  })
  .map(({ minute, offset: zone, ...members }) => {
    const local = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 23);
    return aRecord({
      ...members,
      routine: members.routineRun === null ? null : 'desk-break',
      startedAt: `${local}${zone}`,
    });
  });

/** A log, and the same one in another order. */
export const anyLogTwice: fc.Arbitrary<readonly [SessionRecord[], SessionRecord[]]> = fc
  .uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 40 })
  .chain((records) =>
    fc
      .shuffledSubarray(records, { minLength: records.length })
      .map((shuffled) => [records, shuffled] as const),
  );
