import { localStamp } from '../../time/stamp';
import { Ms } from '../../time/units';
import { expireStalePause, pause } from './pause';
import { changeAt } from './change-at';
import { currentStep, isCounting, SessionState, stepLength } from './state';
import { outcomeOf } from './outcome';
import { stampAfter } from './stamp-epoch';

/**
 * A silence longer than this is sleep or a frozen page, not a late tick (docs/spec/platform.md, Clocks).
 * It is also the most that a kill may cost the log.
 */
export const LONGEST_SILENCE: Ms = 5000;

/**
 * Brings a session up to a moment. The time since the last one is spent on as many steps as it covers.
 * After a silence only what was guided is spent, and if that was not nearly all of it, the session pauses there.
 * A clock that goes back counts as standing still.
 *
 * @param heardMs how long guidance was heard since the last moment, as it tells itself; 0 where nobody can tell
 */
export function advance(state: SessionState, at: Ms, epoch: Ms, heardMs: Ms): SessionState {
  const moved: SessionState = {
    ...state,
    lastAt: Math.max(at, state.lastAt),
    lastEpoch: epoch,
    stampEpoch: stampAfter(state, Math.max(0, at - state.lastAt), epoch),
  };
  if (!isCounting(state)) return expireStalePause(moved);

  const elapsed = at - state.lastAt;
  // Asleep, the monotonic clock may stand still while the date jumps ahead. A date set back is no sleep.
  const silence = Math.max(elapsed, epoch - state.lastEpoch);
  if (silence <= LONGEST_SILENCE) return spend(moved, Math.max(0, elapsed));

  const heard = Math.max(0, Math.min(heardMs, silence));
  // Mutant `heard > 0` => `true`, `heard > 0` => `heard >= 0`: Equivalent: no session rests at the very end of a step, so that spending no time changes nothing.
  const guided = heard > 0 ? spendHeard(state, heard) : state;
  if (guided.phase === 'finished') return guided;
  const stampEpoch = Math.max(moved.stampEpoch, guided.stampEpoch);
  const now: SessionState = { ...guided, lastAt: moved.lastAt, lastEpoch: epoch, stampEpoch };
  return silence - heard > LONGEST_SILENCE ? pause(now, 'asleep') : now;
}

/** The session as it was when guidance was last heard. */
function spendHeard(state: SessionState, heard: Ms): SessionState {
  return spend(later(state, heard), heard);
}

/** The session with all its clocks moved on, or back where `ms` is below 0. */
function later(state: SessionState, ms: Ms): SessionState {
  const { lastAt, lastEpoch, stampEpoch } = state;
  return {
    ...state,
    lastAt: lastAt + ms,
    lastEpoch: lastEpoch + ms,
    stampEpoch: stampEpoch + ms,
  };
}

function spend(state: SessionState, elapsed: Ms): SessionState {
  let now = state;
  let left = elapsed;
  // Zero left still moves on from a step that is exactly over, so that a split tick ends in the same state.
  for (;;) {
    if (now.countdownMs > 0) {
      const used = Math.min(left, now.countdownMs);
      left -= used;
      now = { ...now, countdownMs: now.countdownMs - used };
      if (now.countdownMs > 0) return now;
      now = { ...now, phase: 'running' };
    }
    const stayed = Math.min(left, now.dwellMs);
    const worked = Math.min(left - stayed, stepLength(now) - now.spentMs);
    left -= stayed + worked;
    now = { ...now, dwellMs: now.dwellMs - stayed, spentMs: now.spentMs + worked };
    now = credit(now, stayed + worked);
    if (now.spentMs < stepLength(now)) return now;
    now = enter(now, now.step + 1, now.stampEpoch - left);
    // However late that is noticed, the session ended when its last step did.
    if (now.phase === 'finished') return later(now, -left);
  }
}

/** Counts time in a step as active, for the side the step belongs to. */
function credit(state: SessionState, used: Ms): SessionState {
  const step = currentStep(state);
  if (step === null) return state;
  const parts = changeAt(state.parts, step.part, (part) => ({
    ...part,
    activeMs: { ...part.activeMs, [step.side]: part.activeMs[step.side] + used },
  }));
  return { ...state, parts };
}

/**
 * The session at the start of the step with this index; past the last one it is finished.
 *
 * @param epoch when that start was, for the log, ms since 1970; the last known moment where left out
 */
export function enter(state: SessionState, index: number, epoch = state.stampEpoch): SessionState {
  const step = state.plan.steps[index];
  const left = currentStep(state)?.part ?? null;
  const entered: SessionState = {
    ...state,
    parts: step?.part === left ? state.parts : endPart(state, left, epoch),
    step: index,
    spentMs: 0,
    extraMs: 0,
    dwellMs: 0,
    // What was asked for in the step before is said; the words of this one are due.
    easedAt: null,
    markedAt: null,
  };
  if (step === undefined) {
    return {
      ...entered,
      step: state.plan.steps.length,
      phase: 'finished',
      pauseReason: null,
      pausedAt: null,
      countdownMs: 0,
      outcome: outcomeOf(state),
    };
  }
  const phase = state.phase === 'get-ready' && state.countdownMs === 0 ? 'running' : state.phase;
  return { ...entered, phase, parts: startPart(entered, step.part, epoch) };
}

function startPart(state: SessionState, index: number | null, epoch: Ms): SessionState['parts'] {
  return changeAt(state.parts, index, (part) => ({
    ...part,
    startedAt: part.startedAt ?? localStamp(epoch),
  }));
}

function endPart(state: SessionState, index: number | null, epoch: Ms): SessionState['parts'] {
  return changeAt(state.parts, index, (part) => ({ ...part, endedAt: localStamp(epoch) }));
}
