import { randomFrom } from './kill/random.ts';
import type { StoredSession } from './pages/store.ts';

/** A session for the database: all members of the contract. */
export type SeededSession = StoredSession & {
  readonly routine: string | null;
  readonly routineRun: string | null;
  readonly soreAfter: string | null;
  readonly updatedAt: string;
};

/** The last evening of every seeded log: that of the tests' clock. */
const LAST_DAY = '2026-11-23';

const LENGTHS = { dragging: 233, 'middle-finger': 295, 'lying-down': 460 } as const;
type Technique = keyof typeof LENGTHS;
const TECHNIQUES = Object.keys(LENGTHS) as Technique[];

const SPOTS = [
  { side: 'right', x: 0.6, y: 0.24 },
  { side: 'right', x: 0.58, y: 0.42 },
  { side: 'left', x: 0.24, y: 0.52 },
  { side: 'right', x: 0.74, y: 0.2 },
] as const;

/** A rated session of a technique on a day, with whatever is told otherwise. */
export function aSession(day: string, told: Partial<SeededSession> = {}): SeededSession {
  const technique = (told.technique ?? 'dragging') as Technique;
  const length = LENGTHS[technique];
  return {
    id: `${day}-${technique}`,
    technique,
    routine: null,
    routineRun: null,
    startedAt: `${day}T19:30:00.000+01:00`,
    endedAt: `${day}T19:38:00.000+01:00`,
    activeSeconds: length,
    plannedSeconds: length,
    outcome: 'completed',
    sides: { left: Math.round(length / 3), right: Math.round(length / 3) },
    painBefore: 6,
    painAfter: 3,
    soreAfter: null,
    knots: [],
    note: '',
    updatedAt: `${day}T18:38:00.000Z`,
    deleted: false,
    ...told,
  };
}

/** Number of days before the last one, `2026-11-22`. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(`${LAST_DAY}T00:00:00Z`) - days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/**
 * A log as somebody keeps it who has recurring pain: most days a session, some days two, some weeks none; pain slowly
 * going down; the same sore spots again and again. The same numbers at each call.
 */
export function aLog(days: number): readonly SeededSession[] {
  const next = randomFrom(7);
  const pick = (most: number): number => Math.floor(next() * most);
  const sessions: SeededSession[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const isAway = Math.floor(ago / 7) % 9 === 4;
    const times = isAway ? 0 : ([0, 1, 1, 1, 2][pick(5)] ?? 0);
    for (let time = 0; time < times; time += 1) {
      sessions.push(oneOf(daysAgo(ago), time, ago / days, pick, sessions.length));
    }
  }
  return sessions;
}

function oneOf(
  day: string,
  time: number,
  early: number,
  pick: (most: number) => number,
  index: number,
): SeededSession {
  const technique = TECHNIQUES[Math.min(2, pick(5) >> 1)] ?? 'dragging';
  const hour = String((time === 0 ? [7, 12, 19, 20, 21] : [22, 22, 23, 13, 15])[pick(5)]).padStart(
    2,
    '0',
  );
  const isShort = pick(9) === 0;
  const length = LENGTHS[technique];
  const active = isShort ? Math.round(length / 3) : length;
  const before = Math.round(3 + 3 * early + pick(4) - 1);
  const after = Math.max(0, before - ([0, 1, 2, 2, 3, 3, -1][pick(7)] ?? 0));
  const spot = SPOTS[Math.min(3, pick(6))] ?? SPOTS[0];
  const knots = technique === 'middle-finger' && pick(3) > 0 ? [{ ...spot, at: 75 }] : [];
  return aSession(day, {
    id: `seeded-${String(index).padStart(6, '0')}`,
    technique,
    startedAt: `${day}T${hour}:10:00.000+01:00`,
    endedAt: `${day}T${hour}:18:00.000+01:00`,
    activeSeconds: active,
    outcome: isShort ? 'ended-early' : 'completed',
    painBefore: pick(12) === 0 ? null : before,
    painAfter: isShort && pick(2) === 0 ? null : after,
    knots,
    note: pick(6) === 0 ? (NOTES[pick(NOTES.length)] ?? '') : '',
  });
}

const NOTES = [
  'Long day at the desk.',
  'Slept badly, neck stiff when I woke up.',
  'Less pressure than last time, felt better.',
  'After a long drive. The right side is worse than the left.',
] as const;
