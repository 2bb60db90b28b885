import { Knot } from '../log/record';
import { Ms } from '../time/units';
import { replaceAt } from './replace-at';
import { currentStep, SessionState } from './state';

/** From the fourth on a side, a mark adds no more time (content.md, part 4). */
const DWELLS_A_SIDE = 3;

/** Marks a knot at this moment of active time; the first three of a side add a dwell, the step's count standing still. */
export function markKnot(state: SessionState, knot: Omit<Knot, 'at'>, dwellMs: Ms): SessionState {
  const step = currentStep(state);
  const part = step && state.parts[step.part];
  if (!step || !part || step.stage !== 'work') return state;
  const { left, right, both } = part.activeMs;
  const at = Math.round((left + right + both) / 1000);
  const onThisSide = part.knots.filter((other) => other.side === knot.side).length;
  const dwell = onThisSide < DWELLS_A_SIDE ? dwellMs : 0;
  return {
    ...state,
    dwellMs: state.dwellMs + dwell,
    parts: replaceAt(state.parts, step.part, { ...part, knots: [...part.knots, { ...knot, at }] }),
  };
}
