import { Knot, Outcome, SessionRecord } from './record';

/** The records of one session, the earliest first: one, or a record for each part of a routine that was begun. */
export type SessionParts = readonly [SessionRecord, ...SessionRecord[]];

/**
 * A session as a person counts it: what is true of all its parts together, in one record that has the id of the first.
 * The rating before is the first part's, the rating after the last one's (docs/spec/contract.md, The log file). A single
 * record is given as it is.
 */
export function joinedRun(parts: SessionParts): SessionRecord {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  if (parts.length === 1) return first;
  const sum = (of: (part: SessionRecord) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  return {
    ...first,
    endedAt: last.endedAt,
    activeSeconds: sum(({ activeSeconds }) => activeSeconds),
    plannedSeconds: sum(({ plannedSeconds }) => plannedSeconds),
    outcome: outcomeOf(parts),
    sides: { left: sum(({ sides }) => sides.left), right: sum(({ sides }) => sides.right) },
    painAfter: last.painAfter,
    soreAfter: parts.map(({ soreAfter }) => soreAfter).findLast((sore) => sore !== null) ?? null,
    knots: knotsOf(parts),
    note: parts
      .map(({ note }) => note)
      .filter((note) => note.trim() !== '')
      .join('\n\n'),
  };
}

/** Every knot, at its time in the whole run. */
function knotsOf(parts: SessionParts): readonly Knot[] {
  let before = 0;
  return parts.flatMap(({ knots, activeSeconds }) => {
    const from = before;
    before += activeSeconds;
    return knots.map((knot) => ({ ...knot, at: from + knot.at }));
  });
}

/** The run ended as its last part did; one that was passed over in between is no early end. */
function outcomeOf(parts: SessionParts): Outcome {
  if (parts.some(({ outcome }) => outcome === 'interrupted')) return 'interrupted';
  return parts.at(-1)?.outcome ?? 'completed';
}

/** What a record is a part of: the run's id, else its own. Records with the same are one session to a person. */
export function sessionKey({ id, routineRun }: Pick<SessionRecord, 'id' | 'routineRun'>): string {
  return routineRun === null ? `session ${id}` : `run ${routineRun}`;
}

/** Records as the sessions a person counts, each with its parts in the order they were begun. */
export function sessionsOf(records: readonly SessionRecord[]): readonly SessionParts[] {
  const sessions = new Map<string, [SessionRecord, ...SessionRecord[]]>();
  for (const record of records) {
    const others = sessions.get(sessionKey(record));
    if (others) others.push(record);
    else sessions.set(sessionKey(record), [record]);
  }
  const began = ({ startedAt }: SessionRecord): number => Date.parse(startedAt);
  for (const parts of sessions.values())
    parts.sort((a, b) => began(a) - began(b) || (a.id < b.id ? -1 : 1));
  return [...sessions.values()];
}
