/** A session as the database has it. */
export type BenchSession = Readonly<Record<string, unknown>> & { readonly id: string };

const DAY_MS = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 23, 19);
const NOTES = ['', '', '', 'Left side tighter today.', 'Better after the second round, slower.'];

/**
 * A log of this many sessions, four a day back from November 2026, the same each time: all techniques and outcomes, some
 * with knots and notes, one in fifty deleted.
 */
export function sessions(count: number): BenchSession[] {
  return Array.from({ length: count }, (_, index) => session(index));
}

function session(index: number): BenchSession {
  const began = NEWEST - Math.floor(index / 4) * DAY_MS - (index % 4) * 3 * 3_600_000;
  const stamp = (ms: number): string => new Date(ms).toISOString().replace('Z', '+00:00');
  const remains = {
    // Spread over the keys as random ids are.
    id: `${((index * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0')}-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
    technique: ['dragging', 'middle-finger', 'lying-down'][index % 3],
    startedAt: stamp(began),
    updatedAt: new Date(began + 400_000).toISOString(),
    deleted: index % 50 === 49,
  };
  if (remains.deleted) return remains;
  const knot = { side: 'right', x: 0.5 + (index % 40) / 100, y: (index % 90) / 100, at: 75 };
  return {
    ...remains,
    routine: null,
    routineRun: null,
    endedAt: stamp(began + 300_000),
    activeSeconds: 200 + (index % 100),
    plannedSeconds: 295,
    outcome: ['completed', 'completed', 'completed', 'ended-early', 'interrupted'][index % 5],
    sides: { left: 100 + (index % 50), right: 100 + (index % 50) },
    painBefore: index % 11,
    painAfter: index % 7,
    soreAfter: null,
    knots: index % 4 === 0 ? [knot] : [],
    note: NOTES[index % NOTES.length],
  };
}
