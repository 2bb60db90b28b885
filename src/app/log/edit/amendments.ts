import { SessionParts } from '../../domain/log/joined-run';
import { Amendment } from '../../store/log/log-repository';
import { RecordChange } from '../../store/log/stored-session';

/**
 * What a change of a session is for its records. Of a routine's run the rating before is on the first part; the rating
 * after, the note and the soreness are on the last one (docs/spec/contract.md, The log file). What an older Unknot wrote
 * elsewhere is taken from there, so that it is told once. Records that nothing is changed of are left out.
 */
export function amendmentsOf(parts: SessionParts, change: RecordChange): readonly Amendment[] {
  const [only] = parts;
  if (parts.length === 1) return [{ id: only.id, change, since: only.updatedAt }];
  const { painBefore, ...ofTheEnd } = change;
  const last = parts.length - 1;
  return parts
    .map((part, index) => ({
      id: part.id,
      change: {
        ...(index === 0 && painBefore !== undefined ? { painBefore } : {}),
        ...(index === last ? ofTheEnd : withoutTold(part, ofTheEnd)),
      },
      since: part.updatedAt,
    }))
    .filter((amendment) => Object.keys(amendment.change).length > 0);
}

/** Empties what an earlier part told of a member that is now told by the last one. */
function withoutTold(
  { note, soreAfter }: SessionParts[number],
  change: RecordChange,
): RecordChange {
  return {
    ...(change.note !== undefined && note !== '' ? { note: '' } : {}),
    ...(change.soreAfter !== undefined && soreAfter !== null ? { soreAfter: null } : {}),
  };
}
