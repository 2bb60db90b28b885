import { Knot } from '../../log/record';
import { Ms } from '../../time/units';
import { changeAt } from './change-at';
import { currentStep, SessionState } from './state';

/** From the fourth on a side, a mark adds no more time (docs/spec/content.md, part 4). */
const DWELLS_A_SIDE = 3;

/** Marks a knot at this moment of active time; the first three of a side add a dwell, the step's count standing still. */
export function markKnot(state: SessionState, knot: Omit<Knot, 'at'>, dwellMs: Ms): SessionState {
  const step = currentStep(state);
  if (step?.stage !== 'work') return state;
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
