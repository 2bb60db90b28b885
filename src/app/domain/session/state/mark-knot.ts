import { Knot } from '../../log/record';
import { Ms } from '../../time/units';
import { changeAt } from './change-at';
import { currentStep, progressNow, SessionState } from './state';

/** From the fourth on a side, a mark adds no more time (docs/spec/content.md, part 4). */
const DWELLS_A_SIDE = 3;

/** A tap so soon after the last is its other half, or a hand that shook: to feel for the next place takes longer. */
const SAME_KNOT: Ms = 1000;

/**
 * Marks a knot at this moment of active time; the first three of a side add a dwell, the step's count standing still. A
 * second mark within a second, in the same step and on the same side, is the same knot: it changes nothing.
 */
export function markKnot(state: SessionState, knot: Omit<Knot, 'at'>, dwellMs: Ms): SessionState {
  const step = currentStep(state);
  if (step?.stage !== 'work' || isSameKnot(state, knot)) return state;
  let dwell = 0;
  const parts = changeAt(state.parts, step.part, (part) => {
    const { left, right, both } = part.activeMs;
    const at = Math.round((left + right + both) / 1000);
    const onThisSide = part.knots.filter((other) => other.side === knot.side).length;
    if (onThisSide < DWELLS_A_SIDE) dwell = dwellMs;
    return { ...part, knots: [...part.knots, { ...knot, at }] };
  });
  return { ...state, dwellMs: state.dwellMs + dwell, markedAt: state.lastAt, parts };
}

/** By the measured clock, so that a mark made in a pause is one too. */
function isSameKnot(state: SessionState, knot: Omit<Knot, 'at'>): boolean {
  if (state.markedAt === null || state.lastAt - state.markedAt >= SAME_KNOT) return false;
  // Mutant `progressNow(state)?.knots.at(-1)?.side` => `progressNow(state)?.knots.at(-1).side`, `progressNow(state)?.knots` => `progressNow(state).knots`: Equivalent: what was marked in this step is there. The compiler asks for the other case.
  return progressNow(state)?.knots.at(-1)?.side === knot.side;
}
