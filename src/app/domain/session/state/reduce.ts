import { advance, enter } from './advance';
import { pause } from './pause';
import { SessionEvent } from './event';
import { moreTime } from './more-time';
import { markKnot } from './mark-knot';
import { currentStep, GET_READY, isCounting, SessionState } from './state';
import { listeningTime } from '../plan/step';

/** Within this time of a step, and in its listening time, "Previous step" goes to the one before; later, to its own start. */
const STILL_AT_START_MS = 3000;

/** Counted down after "Continue", so that the hands are back in place (docs/spec/contract.md, Rules of the player). */
const GOING_ON_MS = 5000;

/** The session after an event. Time enters only here, with the event: the same events give the same session. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  if (state.phase === 'finished') return state;
  const now = advance(state, event.at, event.epoch, event.type === 'tick' ? event.heardMs : 0);
  if (now.phase === 'finished') return now;
  switch (event.type) {
    case 'tick':
      return now;
    case 'pause':
      return isCounting(now) ? pause(now, event.why ?? 'asked') : now;
    case 'resume':
      return resume(now);
    case 'next':
      return enter(now, now.step + 1);
    case 'previous':
      return previous(now);
    case 'more-time':
      return moreTime(now);
    case 'ease-off':
      return { ...now, easeOffs: now.easeOffs + 1, easedAt: now.lastAt };
    case 'go-to':
      return goTo(now, event.step);
    case 'knot':
      return markKnot(now, event.knot, event.dwellMs);
    case 'end':
      return end(now, event.save);
  }
}

function resume(state: SessionState): SessionState {
  // Mutant `state.phase !== 'paused'` => `false`: Equivalent: a session that is not paused comes out of `resume` as it went in. Said outright all the same.
  if (state.phase !== 'paused') return state;
  const countdownMs =
    state.pauseReason === 'continued' && state.step !== GET_READY ? GOING_ON_MS : state.countdownMs;
  const waits = countdownMs > 0 || state.step === GET_READY;
  return {
    ...state,
    phase: waits ? 'get-ready' : 'running',
    pauseReason: null,
    pausedAt: null,
    countdownMs,
  };
}

function previous(state: SessionState): SessionState {
  const step = currentStep(state);
  if (step === null) return { ...state, spentMs: 0 };
  const start = Math.max(STILL_AT_START_MS, listeningTime(step));
  const index = state.spentMs < start ? Math.max(0, state.step - 1) : state.step;
  return enter(state, index);
}

/** On to the next step with this id, within the same side of the same part. */
function goTo(state: SessionState, id: string): SessionState {
  const here = currentStep(state);
  const index = state.plan.steps.findIndex(
    (step, at) =>
      at > state.step && step.id === id && step.side === here?.side && step.part === here.part,
  );
  // Mutant `index < 0` => `index <= 0`: Equivalent: nothing goes on to the first step, since what is found lies past the current one.
  return index < 0 ? state : enter(state, index);
}

function end(state: SessionState, save: boolean): SessionState {
  return {
    ...state,
    phase: 'finished',
    outcome: 'ended-early',
    discarded: !save,
    pauseReason: null,
    pausedAt: null,
    countdownMs: 0,
  };
}
