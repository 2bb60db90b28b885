import { SessionRecord } from './record';

/**
 * The records by the instant they began at, the latest first: stamps written in different zones do not sort as text.
 * Records of one instant are ordered by id, so that the order is always the same.
 */
export function newestFirst<T extends Pick<SessionRecord, 'id' | 'startedAt'>>(
  records: readonly T[],
): readonly T[] {
  // Mutant `a.record.id < b.record.id` => `a.record.id <= b.record.id`: Equivalent: no two records have the same id.
  return records
    .map((record) => ({ record, began: Date.parse(record.startedAt) }))
    .sort((a, b) => b.began - a.began || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}
