import type { Disk, DiskRecord } from './disk.ts';
import { isWellFormed } from './well-formed.ts';
import type { Witness } from './witness.ts';

/** The most active time a kill may cost, in ms (docs/spec/quality.md, Nothing lost). */
export const MOST_MISSING = 5000;

/** What was done is written at once: done this long before the kill, it must be on the disk. In ms in which the page could run. */
const AT_ONCE = 1000;

/** How much later than it happened a busy machine may show a step, in ms. Less than any way to count time twice. */
const SHOWN_LATE = 1000;

/** Records have whole seconds, rounded. */
const ROUNDING = 500;

/** What became of the session that was cut short. */
export type Fate =
  | 'kept'
  /** Begun less than `AT_ONCE` before the kill, and nothing of it written yet. */
  | 'not yet written'
  | 'never begun'
  | 'deleted as asked';

/** What one kill did. */
export interface Verdict {
  readonly fate: Fate;
  /** Active time shown before the kill, in ms. */
  readonly activeMs: number;
  /** How much of it is gone, in ms; null where nothing was to be kept. */
  readonly missingMs: number | null;
  /** What is wrong; nothing if all held. */
  readonly problems: readonly string[];
}

/** A kill, and what was on the disk before and after. */
export interface Evidence {
  readonly before: Disk;
  readonly after: Disk;
  readonly witness: Witness;
  readonly killedAt: number;
}

/** Says whether a kill has cost more than it may, or has spoilt anything. */
export function judge(evidence: Evidence): Verdict {
  const { before, after, witness, killedAt } = evidence;
  const known = new Map(before.records.map((record) => [record.id, record]));
  const fresh = after.records.filter(({ id }) => !known.has(id));
  const continued = witness.firstDone('Continue') === null ? null : before.checkpoint;
  const subject = fresh[0] ?? after.records.find(({ id }) => id === continued?.id);
  const problems = [...untouched(evidence, subject?.id), ...witness.errors];
  if (fresh.length > 1) problems.push(`one session is in the log ${fresh.length} times`);

  const base = fresh.length === 0 ? (continued?.activeMs ?? 0) : 0;
  const activeMs = base + witness.activeUntil(killedAt);
  if (subject === undefined) {
    const begun = witness.firstDone('Skip');
    const late = begun !== null && isPast(evidence, begun);
    if (late) problems.push(`lost: begun ${killedAt - begun} ms before, and not in the log`);
    const fate = begun === null ? 'never begun' : 'not yet written';
    return { fate, activeMs, missingMs: late ? activeMs : null, problems };
  }
  if (subject.deleted) {
    problems.push(...wronglyDeleted(evidence, subject));
    return { fate: 'deleted as asked', activeMs, missingMs: null, problems };
  }
  problems.push(...wronglyKept(evidence, subject));
  const { missingMs, wrong } = time(evidence, subject, activeMs);
  return { fate: 'kept', activeMs, missingMs, problems: [...problems, ...wrong] };
}

/** Whether what was done at a moment must be on the disk. */
function isPast({ witness, killedAt }: Evidence, at: number): boolean {
  return killedAt - at - witness.heldUp(at, killedAt) > AT_ONCE;
}

/** Nothing but the session at hand may change: all others are as they were, to the last member. */
function untouched({ before, after }: Evidence, subject: string | undefined): string[] {
  const now = new Map(after.records.map((record) => [record.id, record]));
  return before.records.flatMap((record) => {
    const found = now.get(record.id);
    if (found === undefined) return [`an earlier session is gone: ${record.id}`];
    if (Date.parse(found.updatedAt) < Date.parse(record.updatedAt))
      return [`an earlier state came back: ${record.id}`];
    // A deletion is made final at a later start.
    const settled = record.deleted && found.deleted;
    const same = settled || JSON.stringify(found) === JSON.stringify(record);
    return same || record.id === subject ? [] : [`another session was changed: ${record.id}`];
  });
}

function wronglyDeleted({ after, witness }: Evidence, subject: DiskRecord): string[] {
  const asked = witness.firstDone('End session') !== null || witness.firstDone('Delete') !== null;
  return [
    ...(asked ? [] : ['deleted, and nobody asked']),
    ...(after.checkpoint?.id === subject.id ? ['deleted, and yet offered to go on with'] : []),
  ];
}

function wronglyKept(evidence: Evidence, record: DiskRecord): string[] {
  const { after, witness } = evidence;
  const done = (name: string): boolean => {
    const at = witness.firstDone(name);
    return at !== null && isPast(evidence, at);
  };
  const problems = isWellFormed(record) ? [] : [`not well formed: ${JSON.stringify(record)}`];
  if (done('Discard') || done('Delete')) problems.push('deleted, and yet in the log');
  if (done('End and save') && record.outcome !== 'ended-early')
    problems.push(`ended, but the log says ${record.outcome ?? 'nothing'}`);
  const offered = after.checkpoint?.id === record.id;
  if (offered !== (record.outcome === 'interrupted'))
    problems.push(`${record.outcome ?? ''}, but ${offered ? '' : 'not '}offered to go on with`);
  const rated = witness.inputs('radio').at(-1);
  if (rated && isPast(evidence, rated.at) && record.painAfter !== Number(rated.value))
    problems.push('the rating after is lost');
  const written = witness.inputs('Note').findLast(({ at }) => isPast(evidence, at));
  if (!(record.note ?? '').startsWith(written?.value ?? '')) problems.push('the note is lost');
  return problems;
}

function time(
  evidence: Evidence,
  record: DiskRecord,
  activeMs: number,
): { readonly missingMs: number; readonly wrong: readonly string[] } {
  const { after, witness, killedAt } = evidence;
  const seconds = record.activeSeconds ?? 0;
  const exact = after.checkpoint?.id === record.id ? after.checkpoint.activeMs : null;
  const missingMs = activeMs - (exact ?? seconds * 1000);
  const rounding = exact === null ? ROUNDING : 0;
  const { at: since, state } = witness.lastPlayer() ?? { at: 0, state: null };
  const still = state !== 'running' && isPast(evidence, since);
  const heldUp = witness.heldUp(killedAt - MOST_MISSING, killedAt);
  const allowed = (still ? SHOWN_LATE : MOST_MISSING) + rounding + heldUp;
  const wrong = [];
  if (missingMs > allowed)
    wrong.push(`${missingMs.toFixed(0)} ms missing, ${allowed.toFixed(0)} allowed`);
  if (missingMs < -SHOWN_LATE - rounding)
    wrong.push(`${(-missingMs).toFixed(0)} ms more than elapsed`);
  if (exact !== null && Math.round(exact / 1000) !== seconds)
    wrong.push(`the record says ${seconds} s, the checkpoint ${exact} ms`);
  return { missingMs: Math.max(0, missingMs), wrong };
}
