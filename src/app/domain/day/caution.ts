import { hasRisen } from '../insights/ratings';
import { insightSessionsOf } from '../insights/insight-session';
import { dayOf } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';
import { DayRecord, Run, runsOf } from './runs';
import { maySoreStill, SoreAnswer, soreRule } from './soreness';

/** What is known of the days before. */
export interface DayLog {
  /** Sessions of the last four weeks at least, none that still runs. */
  readonly records: readonly DayRecord[];
  readonly answers: readonly SoreAnswer[];
}

/**
 * Why no session is advised right now (docs/spec/content.md, How often and Pain rating): sore for more than 48 hours,
 * ratings up three times running, sore the day after, two sessions today, the last one less than 4 hours ago; or what to
 * ask oneself before one: sore after the last session, and nothing is known since (`may-be-sore`).
 */
export type Caution =
  | { readonly kind: 'sore-long' | 'ratings-up' | 'sore' | 'may-be-sore' | 'twice-today' }
  /** `until`: ms since 1970. */
  | { readonly kind: 'too-soon'; readonly until: Ms };

/** Whether a caution is felt rather than counted: then it leads to Safety. */
export function isOfHealth({ kind }: Caution): boolean {
  return kind !== 'twice-today' && kind !== 'too-soon';
}

/** So much of the log is looked at, in days. */
export const DAYS_LOOKED_AT = 28;

/** More on one day is warned of. */
const MOST_A_DAY = 2;
/** From the end of one session to the next. */
const APART: Ms = 4 * 3_600_000;
/** A warning of ratings that went up is a week old at most: then there was a break. */
const BREAK: Ms = 7 * 24 * 3_600_000;

/**
 * Why no session is advised right now, or not without a question to oneself, the gravest reason first; null where nothing
 * speaks against one. It warns and never blocks.
 *
 * @param now local time with offset
 */
export function cautionOf(log: DayLog, now: IsoTime): Caution | null {
  const at = Date.parse(now);
  const runs = runsOf(log.records, at);
  const sore = soreRule(runs, log.answers, now);
  if (sore === 'stop') return { kind: 'sore-long' };
  if (ratingsRose(log.records, at)) return { kind: 'ratings-up' };
  if (sore === 'rest') return { kind: 'sore' };
  return limitOf(runs, now) ?? (maySoreStill(runs, now) ? { kind: 'may-be-sore' } : null);
}

function limitOf(runs: readonly Run[], now: IsoTime): Caution | null {
  const today = runs.filter(({ day }) => day === dayOf(now));
  if (today.length >= MOST_A_DAY) return { kind: 'twice-today' };
  const at = Date.parse(now);
  const last = runs.at(-1);
  if (last === undefined) return null;
  // An end that lies ahead was stamped by another clock than this one: then the beginning counts.
  const until = (last.ended <= at ? last.ended : last.began) + APART;
  return until > at ? { kind: 'too-soon', until } : null;
}

function ratingsRose(records: readonly DayRecord[], now: Ms): boolean {
  const sessions = insightSessionsOf(records).filter(({ began }) => began <= now);
  const last = sessions.findLast(({ before, after }) => before !== null && after !== null);
  return last !== undefined && now - last.began < BREAK && hasRisen(sessions);
}
