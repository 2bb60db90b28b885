import { Ms } from '../../time/units';
import { SessionState } from './state';

/** Up to here a wall clock that ran ahead of the measured one is believed: a phone may sleep this long, and not count it. */
const LONGEST_SLEEP: Ms = 24 * 3600_000;

/** A wall clock ahead by no more than this was put right, or runs a little fast: no phone falls asleep for so short a time. */
const SHORTEST_SLEEP: Ms = 5000;

/**
 * The session's next moment for the log, ms since 1970, by time that was measured: a wall clock set back, or ahead by
 * more than any sleep, neither ends a session before it began nor makes it last a year.
 *
 * @param measured what passed since the last moment by the monotonic clock; 0 where a closed app has none
 * @param epoch now, on the wall clock
 */
export function stampAfter(
  { stampEpoch, lastEpoch }: Pick<SessionState, 'stampEpoch' | 'lastEpoch'>,
  measured: Ms,
  epoch: Ms,
): Ms {
  const next = stampEpoch + measured;
  const unmeasured = epoch - lastEpoch - measured;
  if (unmeasured <= SHORTEST_SLEEP || unmeasured > LONGEST_SLEEP) return next;
  // A clock that was set back and is put right again has slept no more than it is ahead now.
  return Math.max(next, Math.min(next + unmeasured, epoch));
}
