import { IsoTime, Ms } from '../../time/units';
import { partAt, SessionPlan } from '../plan/plan';
import { Side } from '../plan/side';
import { stampAfter } from '../state/stamp-epoch';
import { GET_READY, SessionState } from '../state/state';
import { TECHNIQUE_IDS, TechniqueId } from '../plan/technique-id';

/** Shape of the state inside a checkpoint. Raise it when an older state could no longer be gone on with. */
export const CHECKPOINT_VERSION = 1;

/** After this long a session is not gone on with: the body has long cooled down. */
const LONGEST_INTERRUPTION: Ms = 24 * 3600_000;

/** The correction of a clock that nobody notices, in ms. */
const PUT_RIGHT: Ms = 60_000;

/** A session as it was last heard of, with its whole plan inside: it outlives an update of the app. */
export interface Checkpoint {
  readonly version: number;
  readonly state: SessionState;
  readonly savedAt: IsoTime;
}

/** A session to be kept, as it is now. */
export function checkpointOf(state: SessionState, savedAt: IsoTime): Checkpoint {
  return { version: CHECKPOINT_VERSION, state, savedAt };
}

/** The session of a checkpoint, paused at the exact millisecond it was kept at. */
export function restore(checkpoint: Checkpoint, at: Ms, epoch: Ms): SessionState {
  const { state } = checkpoint;
  const stampEpoch = stampAfter({ ...state, stampEpoch: stampOf(state) }, 0, epoch);
  return {
    ...state,
    phase: 'paused',
    pauseReason: 'continued',
    pausedAt: { at, epoch, stampEpoch },
    outcome: null,
    countdownMs: 0,
    easedAt: null,
    markedAt: null,
    lastAt: at,
    lastEpoch: epoch,
    stampEpoch,
  };
}

/** An older Unknot kept no moment for the log beside that of the wall clock. */
function stampOf({ stampEpoch, lastEpoch }: Partial<SessionState> & { lastEpoch: Ms }): Ms {
  return stampEpoch ?? lastEpoch;
}

/** What there is to say of an interrupted session before it is gone on with. */
export interface Interruption {
  readonly technique: TechniqueId;
  /** The routine it is a run of, as it was called when it began; null for a single technique. */
  readonly routine: { readonly id: string; readonly name: string } | null;
  /** Number of the step, from 1; null when it stopped before the first. */
  readonly step: number | null;
  readonly of: number;
  readonly side: Side;
  /** How long ago it was paused, or else last heard of. Null where that is yet to come: a clock was wrong. */
  readonly agoMs: Ms | null;
  /** The moment the log has for it, ms since 1970, where that is more than a day ahead: it was begun under a wrong clock. */
  readonly dated: Ms | null;
  /** True where it was let go after LONGEST_PAUSE. */
  readonly letGo: boolean;
  /** `too-old`: more than a day ago. `unreadable`: kept by another version of the app. */
  readonly canContinue: 'yes' | 'too-old' | 'unreadable';
}

/**
 * Tells where a checkpoint stopped. Null where it cannot even be told which technique it was.
 *
 * @param epoch the present, ms since 1970
 */
export function interruptionOf(checkpoint: Checkpoint, epoch: Ms): Interruption | null {
  // What a database holds is not always what was written.
  const state = checkpoint.state as Partial<SessionState> | undefined;
  if (!isWhole(state)) return null;
  const step = state.plan.steps[state.step];
  const part = partAt(state.plan, state.step);
  // Kept by a newer Unknot that teaches more, before somebody went back to this one.
  if (!part || !TECHNIQUE_IDS.includes(part.technique)) return null;
  const agoMs = ago(epoch - (state.pausedAt?.epoch ?? state.lastEpoch));
  return {
    technique: part.technique,
    routine: routineOf(state.plan),
    step: state.step === GET_READY ? null : state.step + 1,
    of: state.plan.steps.length,
    side: step?.side ?? 'both',
    agoMs,
    dated: stampOf(state) - epoch > LONGEST_INTERRUPTION ? stampOf(state) : null,
    letGo: state.outcome === 'interrupted',
    canContinue: continuable(checkpoint, agoMs),
  };
}

/**
 * Whether a session of the log is not over yet: it is under way, or waits on Today. What is kept of it goes over whatever
 * is changed in the log meanwhile.
 *
 * @param epoch the present, ms since 1970
 */
export function isUnfinished(id: string, checkpoint: Checkpoint | null, epoch: Ms): boolean {
  if (checkpoint === null || interruptionOf(checkpoint, epoch) === null) return false;
  return checkpoint.state.plan.parts.some(({ recordId }) => recordId === id);
}

function routineOf({ routine, name }: SessionPlan): Interruption['routine'] {
  return routine === null || name === undefined ? null : { id: routine, name };
}

function isWhole(state: Partial<SessionState> | undefined): state is SessionState {
  if (!Array.isArray(state?.parts)) return false;
  const plan = state.plan as Partial<SessionState['plan']> | undefined;
  return Array.isArray(plan?.steps) && Array.isArray(plan.parts);
}

/** A clock put right by a little stands still; more than that tells nothing of the time between. */
function ago(passed: Ms): Ms | null {
  return passed < -PUT_RIGHT ? null : Math.max(0, passed);
}

function continuable(checkpoint: Checkpoint, agoMs: Ms | null): Interruption['canContinue'] {
  if (checkpoint.version !== CHECKPOINT_VERSION) return 'unreadable';
  // Mutant `agoMs !== null` => `true`: Equivalent: null is no greater than anything. The compiler asks for the test.
  return agoMs !== null && agoMs > LONGEST_INTERRUPTION ? 'too-old' : 'yes';
}
