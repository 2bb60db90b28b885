import { Knot, Outcome } from '../../log/record';
import { IsoTime, Ms } from '../../time/units';
import { SessionPlan } from '../plan/plan';
import { Side } from '../plan/side';
import { Step } from '../plan/step';

/** `get-ready` covers both the time before the first step and the countdown after "Continue". */
export type Phase = 'get-ready' | 'running' | 'paused' | 'finished';

/**
 * Why a session stands still. `asleep`: the phone slept or froze the page, and that time was not counted.
 * `hidden`: the page went out of sight while nothing could be heard. `silenced`: its sound was stopped from outside.
 */
export type PauseReason = 'asked' | 'asleep' | 'hidden' | 'silenced' | 'continued';

/** What one part of the plan has to show for itself. */
export interface PartProgress {
  /** When the part began; null while it has not. */
  readonly startedAt: IsoTime | null;
  /** When it was last left for another part or for the end. Missing before, and in checkpoints of older versions. */
  readonly endedAt?: IsoTime;
  /** Active time by the side it was spent on. */
  readonly activeMs: Readonly<Record<Side, Ms>>;
  readonly knots: readonly Knot[];
}

/** Since when a session stands still: on the monotonic clock, on the wall clock, and for the log (`stampEpoch`). */
export interface PausedAt {
  readonly at: Ms;
  readonly epoch: Ms;
  readonly stampEpoch: Ms;
}

/** Index of `step` while getting ready. */
export const GET_READY = -1;

/** A session at one moment. Everything shown, said and logged follows from it. */
export interface SessionState {
  readonly plan: SessionPlan;
  readonly phase: Phase;
  readonly pauseReason: PauseReason | null;
  /** Since when it stands still, or stood until it was let go; null in every other session. */
  readonly pausedAt: PausedAt | null;
  /** Index into the plan's steps; GET_READY before the first. */
  readonly step: number;
  /** Time spent in this step, standing on a knot left out. */
  readonly spentMs: Ms;
  /** What "More time" has added to this step. */
  readonly extraMs: Ms;
  /** What is left of staying on a knot; the step stands still meanwhile. */
  readonly dwellMs: Ms;
  /** Countdown before going on after "Continue"; 0 when there is none. */
  readonly countdownMs: Ms;
  /** The last moment known, on both clocks. */
  readonly lastAt: Ms;
  readonly lastEpoch: Ms;
  /** The same moment for the log: by the wall clock of the beginning, carried on by the measured one. It never goes back. */
  readonly stampEpoch: Ms;
  /** How often "Ease off" was asked for. */
  readonly easeOffs: number;
  /** When it was last asked for in this step, on the monotonic clock. */
  readonly easedAt: Ms | null;
  /** When a knot was last marked in this step, on the monotonic clock. */
  readonly markedAt: Ms | null;
  readonly painBefore: number | null;
  readonly parts: readonly PartProgress[];
  readonly outcome: Outcome | null;
  /** True once the person chose "Discard". */
  readonly discarded: boolean;
}

/** The step being done; null while getting ready. */
export function currentStep(state: Pick<SessionState, 'plan' | 'step'>): Step | null {
  return state.plan.steps[state.step] ?? null;
}

/** What the part being done has to show; null while getting ready, in a transition, and once it is over. */
export function progressNow(state: SessionState): PartProgress | null {
  const part = currentStep(state)?.part ?? null;
  // Mutant `part === null` => `false`: Equivalent: nothing has the index null. The compiler asks for the test.
  return part === null ? null : (state.parts[part] ?? null);
}

/** How long the current step (or getting ready) lasts in all, staying on a knot left out. */
export function stepLength(state: SessionState): Ms {
  const step = currentStep(state);
  return step === null ? state.plan.getReadyMs : step.durationMs + state.extraMs;
}

/** What is left of the current step, staying on a knot included. */
export function stepRemaining(state: SessionState): Ms {
  return Math.max(0, stepLength(state) - state.spentMs) + state.dwellMs;
}

/** What is left of the whole session, from here to its end. Getting ready is in no total. */
export function sessionRemaining(state: SessionState): Ms {
  const later = state.plan.steps.slice(state.step + 1);
  const rest = later.reduce((sum, step) => sum + step.durationMs, 0);
  return state.step === GET_READY ? rest : rest + stepRemaining(state);
}

/** True while time counts down: getting ready, going on, or working. */
export function isCounting(state: SessionState): boolean {
  return state.phase === 'running' || state.phase === 'get-ready';
}

/** True while the screen should stay awake: as long as something is being guided. */
export function wantsScreen(state: SessionState): boolean {
  return isCounting(state);
}
