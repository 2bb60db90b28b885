import { utcStamp } from '../time/stamp';
import { IsoTime } from '../time/units';

/**
 * The `updatedAt` of a changed record: the later of `now` and the last value + 1 ms, in UTC, so that it never goes
 * back, not even when the phone's clock does (docs/spec/contract.md, The log file).
 *
 * @param last the stored value; undefined for a record that is new
 */
export function nextUpdatedAt(now: IsoTime, last: IsoTime | undefined): IsoTime {
  // Mutant `last === undefined` => `false`: Equivalent: undefined read as a time is NaN as well. The compiler asks for the test.
  const earliest = last === undefined ? NaN : Date.parse(last) + 1;
  // A stored value that is no time cannot hold the record back.
  return utcStamp(Number.isNaN(earliest) ? Date.parse(now) : Math.max(Date.parse(now), earliest));
}
