import { Cue, CueWords } from '../../domain/session/cues/cue';
import { CueTimes } from '../../domain/session/cues/cue-times';
import { cuesAhead } from '../../domain/session/cues/cues';
import { SessionState } from '../../domain/session/state/state';
import { Ms } from '../../domain/time/units';

/** How far ahead is looked at once: so many ticks ask for nothing but what was found. */
const LOOK_MS: Ms = 20_000;
/** What the sums of times may differ by, although nothing but time has passed. */
const ARITHMETIC_ERROR_MS: Ms = 0.01;

/** The cues that were found, and for what. */
interface Found {
  readonly state: SessionState;
  readonly times: CueTimes;
  readonly from: Ms;
  readonly to: Ms;
  readonly cues: readonly Cue[];
}

/**
 * What comes in a session, a short while at a time: as `cuesAhead` has it, which is asked anew only when it may tell
 * something else.
 */
export class UpcomingCues {
  private found: Found | null = null;

  constructor(private readonly words: CueWords) {}

  /** The cues due from a moment on, and before another, if nobody does anything. */
  until(to: Ms, state: SessionState, from: Ms, times: CueTimes): readonly Cue[] {
    if (
      !this.found ||
      !holds(this.found, state, times) ||
      from < this.found.from ||
      to > this.found.to
    )
      this.found = this.look(state, { from, to: Math.max(to, state.lastAt + LOOK_MS) }, times);
    // What is behind stays behind, however late the tick.
    const start = Math.max(from, state.lastAt);
    return this.found.cues.filter(({ due }) => due >= start && due < to);
  }

  private look(
    state: SessionState,
    window: { readonly from: Ms; readonly to: Ms },
    times: CueTimes,
  ): Found {
    return { state, times, ...window, cues: cuesAhead(state, window, this.words, times) };
  }
}

/** True where nothing but time has passed since: every cue is due when it was. */
function holds(found: Found, state: SessionState, times: CueTimes): boolean {
  const before = found.state;
  return (
    found.times === times &&
    before.plan === state.plan &&
    before.phase === state.phase &&
    before.step === state.step &&
    before.extraMs === state.extraMs &&
    Math.abs(stepBeganAt(before) - stepBeganAt(state)) < ARITHMETIC_ERROR_MS
  );
}

/** When the step's own time would have begun, on the monotonic clock: as long as time goes on it stays the same. */
function stepBeganAt({ lastAt, countdownMs, dwellMs, spentMs }: SessionState): Ms {
  return lastAt + countdownMs + dwellMs - spentMs;
}
