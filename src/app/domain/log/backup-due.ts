import { IsoTime, Ms } from '../time/units';

/** How many sessions since the last backup are worth a reminder. */
export const SESSIONS_DUE = 20;
/** How many days since the last backup are worth a reminder. */
export const DAYS_DUE = 30;

const DAY: Ms = 86_400_000;

/** What was logged since the last backup, or ever where there is none. */
export interface LoggedSince {
  /** Counted no further than needed: `SESSIONS_DUE` or more is enough. */
  readonly sessions: number;
  /** When the earliest of them began; null where there are none. */
  readonly earliest: IsoTime | null;
}

/**
 * Why a backup is worth a reminder: many sessions are in no backup, or some have been for long. Null where it is not.
 * A log that has had nothing new since its backup is never reminded of.
 *
 * @param lastBackup null when there was none
 * @param now in ms since 1970
 */
export function backupDue(
  lastBackup: IsoTime | null,
  { sessions, earliest }: LoggedSince,
  now: Ms,
): 'sessions' | 'days' | null {
  if (earliest === null) return null;
  if (sessions >= SESSIONS_DUE) return 'sessions';
  return now - Date.parse(lastBackup ?? earliest) >= DAYS_DUE * DAY ? 'days' : null;
}

/** A clock may be put right by this much without anybody noticing. */
const PUT_RIGHT: Ms = 60_000;

/**
 * Whole days that have gone by since a moment. Null where the moment is yet to come: one of the two clocks was wrong,
 * and nothing is known of the time between.
 */
export function daysSince(moment: IsoTime, now: Ms): number | null {
  const passed = now - Date.parse(moment);
  return passed < -PUT_RIGHT ? null : Math.max(0, Math.floor(passed / DAY));
}
