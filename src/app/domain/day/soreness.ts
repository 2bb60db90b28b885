import { addDays, Day, daysBetween } from '../time/day';
import { dayOf } from '../time/stamp';
import { IsoTime, Ms } from '../time/units';
import { Run } from './runs';

/** What became of the question "Sore from it?" about one run, on this phone. */
export interface SoreAnswer {
  /** The run's id. */
  readonly run: string;
  /** When it was answered, as local time with offset; null where it was passed over. */
  readonly at: IsoTime | null;
}

/** Not asked sooner after a run's end: past midnight nobody knows yet. As long as two sessions are to be apart. */
const ASKED_AFTER: Ms = 4 * 3_600_000;

/** Sore for longer than this is no longer what a massage leaves (docs/spec/content.md, How often). */
const LONGEST_SORE: Ms = 48 * 3_600_000;

/** How long an answer is heeded: after a week without a word nothing is known any more. */
const HEEDED: Ms = 7 * 24 * 3_600_000;

/**
 * The run to ask "Sore from it?" about: the last one of yesterday, once. Null where there is nothing to ask: later, an
 * answer would no longer tell of the day after (docs/spec/contract.md, The log file).
 *
 * @param runs the earliest first
 * @param now local time with offset
 */
export function runToAskAbout(
  runs: readonly Run[],
  answers: readonly SoreAnswer[],
  now: IsoTime,
): Run | null {
  const today = dayOf(now);
  const run = runs.findLast(({ day }) => day < today);
  if (run?.soreAfter !== null || daysBetween(run.day, today) !== 1) return null;
  if (Date.parse(now) - run.ended < ASKED_AFTER) return null;
  return answers.some((answer) => answer.run === run.id) ? null : run;
}

/**
 * What the answers about soreness ask for. `rest`: sore the day after, so none today. `stop`: sore for more than 48
 * hours, so none before a health professional was asked. Null: nothing.
 *
 * @param runs the earliest first
 * @param now local time with offset
 */
export function soreRule(
  runs: readonly Run[],
  answers: readonly SoreAnswer[],
  now: IsoTime,
): 'rest' | 'stop' | null {
  const told = runs.filter(({ soreAfter }) => soreAfter !== null);
  const last = told.at(-1);
  if (last === undefined || !isSore(last)) return null;
  const at = answers.find(({ run }) => run === last.id)?.at ?? null;
  const known = at === null ? last.ended : Date.parse(at);
  const isHeeded = Date.parse(now) - known < HEEDED;
  if (isHeeded && known - sinceWhen(last, told) > LONGEST_SORE) return 'stop';
  // Another phone's answer brings no time of its own: it was given the day after.
  const answered: Day = at === null ? addDays(last.day, 1) : dayOf(at);
  return answered === dayOf(now) ? 'rest' : null;
}

/**
 * Whether nothing is known since a run that left somebody sore: they may rest no longer, and may be sore still. For a week.
 *
 * @param runs the earliest first
 * @param now local time with offset
 */
export function maySoreStill(runs: readonly Run[], now: IsoTime): boolean {
  const last = runs.at(-1);
  return last !== undefined && isSore(last) && Date.parse(now) - last.ended < HEEDED;
}

/** When the soreness began that the last run's answer tells of: back over runs of days in a row, as far as each left some. */
function sinceWhen(last: Run, told: readonly Run[]): Ms {
  let first = last;
  for (const run of [...told].reverse()) {
    if (!isSore(run) || daysBetween(run.day, first.day) > 1) break;
    first = run;
  }
  return first.ended;
}

function isSore({ soreAfter }: Run): boolean {
  return soreAfter === 'little' || soreAfter === 'much';
}
