import { IfThenPlan, PLAN_PARTS } from '../plan/if-then-plan';
import { IsoTime } from '../time/units';
import { SessionRecord } from './record';
import { idInFile } from './session-address';

/** What the file's `format` says. */
export const LOG_FORMAT = 'unknot-log';
/** The version of the file that this Unknot writes. */
export const LOG_VERSION = 1;

/**
 * A session on its way into a file: whole, or down to its deletion; with members this version does not know, and
 * derived ones.
 */
export type LoggedSession = Pick<
  SessionRecord,
  'id' | 'technique' | 'startedAt' | 'updatedAt' | 'deleted'
> &
  Partial<SessionRecord>;

/** One of the person's own routines, as the file has it. */
export interface LoggedRoutine {
  readonly id: string;
  readonly name: string;
  /** Whatever a file has; `readRoutine` says what this Unknot can make of it. */
  readonly parts: readonly unknown[];
  readonly updatedAt: IsoTime;
  readonly deleted: boolean;
}

/** What a log file is made of. */
export interface LogFileContent {
  /** Sorted by id, in pages of any length. */
  readonly sessions: Pages<LoggedSession>;
  /** Sorted by id too. */
  readonly routines: Pages<LoggedRoutine>;
  /** The person's if-then plan; null or missing where there never was one. */
  readonly plan?: IfThenPlan | null;
  /** UTC. */
  readonly exportedAt: IsoTime;
}

/** Things that come piece by piece. */
export type Pages<T> = Iterable<readonly T[]> | AsyncIterable<readonly T[]>;

/** The members of a deleted record, in the order of the contract. */
const REMAINS = ['id', 'technique', 'startedAt', 'updatedAt', 'deleted'] as const;

const MEMBERS = [
  'id',
  'technique',
  'routine',
  'routineRun',
  'startedAt',
  'endedAt',
  'activeSeconds',
  'plannedSeconds',
  'outcome',
  'sides',
  'painBefore',
  'painAfter',
  'soreAfter',
  'knots',
  'note',
  'updatedAt',
  'deleted',
] as const satisfies readonly (keyof SessionRecord)[];

const ROUTINE_MEMBERS = [
  'id',
  'name',
  'parts',
  'updatedAt',
  'deleted',
] as const satisfies readonly (keyof LoggedRoutine)[];

/** A chunk is handed on once it has this many characters; one session is never cut. */
const CHUNK_LENGTH = 65_536;

/**
 * The log file of the contract ("The log file"), in chunks that together are one JSON text, a session a line. The same
 * log always gives the same text but for `exportedAt`: members stand in the contract's order, unknown ones sorted by
 * name behind them. Members that begin with `_` are left out, and of a deleted session everything but its deletion.
 */
export async function* logFile({
  sessions,
  routines,
  plan = null,
  exportedAt,
}: LogFileContent): AsyncGenerator<string> {
  const head = { format: LOG_FORMAT, version: LOG_VERSION, exportedAt };
  let chunk = `${JSON.stringify(head).slice(0, -1)},"sessions":[`;
  for await (const line of lines(sessions, fileRecord)) {
    chunk += line;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  chunk += '\n],"routines":[';
  for await (const line of lines(routines, fileRoutine)) chunk += line;
  const rest = plan === null ? '' : `,"plan":${JSON.stringify(filePlan(plan))}`;
  yield `${chunk}\n]${rest}}\n`;
}

async function* lines<T extends { readonly id: string }>(
  pages: Pages<T>,
  inFile: (record: T) => object,
): AsyncGenerator<string> {
  let separator = '\n';
  for await (const page of pages) {
    for (const record of page) {
      yield separator + JSON.stringify({ ...inFile(record), id: idInFile(record.id) });
      separator = ',\n';
    }
  }
}

/** A routine as the file has it: without derived members. Its deletion keeps name and parts, which say nothing of anybody's health. */
export function fileRoutine(routine: LoggedRoutine): object {
  return inOrder(routine, ROUTINE_MEMBERS, isInFile);
}

/** A plan as the file has it: its parts in their order, then members this version does not know. */
export function filePlan(plan: IfThenPlan): object {
  return inOrder(plan, [...PLAN_PARTS, 'updatedAt'], isInFile);
}

function isInFile(name: string): boolean {
  return !name.startsWith('_');
}

/** A session as the file has it: without derived members, and of a deleted one only its deletion. */
export function fileRecord(session: LoggedSession): object {
  if (session.deleted) return Object.fromEntries(REMAINS.map((name) => [name, session[name]]));
  const { sides, knots } = session;
  const record = inOrder(session, MEMBERS, isInFile);
  if (isObject(sides)) Object.assign(record, { sides: inOrder(sides, ['left', 'right']) });
  if (Array.isArray(knots)) {
    const inFile = (knot: unknown): unknown =>
      isObject(knot) ? inOrder(knot, ['side', 'x', 'y', 'at']) : knot;
    Object.assign(record, { knots: knots.map(inFile) });
  }
  return record;
}

/** The members of an object: the known ones first, in their order, then the others by name. */
function inOrder(
  value: object,
  known: readonly string[],
  isWanted: (name: string) => boolean = () => true,
): object {
  const members = new Map(Object.entries(value));
  const others = [...members.keys()].filter((name) => !known.includes(name) && isWanted(name));
  // Mutant `known.filter((name) => members.has(name))` => `known`: Equivalent in the file: JSON has no member that is undefined. Said outright all the same.
  const names = [...known.filter((name) => members.has(name)), ...others.sort()];
  // Own members by definition, never by assignment: one named `__proto__` is a member like any other.
  return Object.fromEntries(names.map((name) => [name, members.get(name)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
