import { localStamp } from '../../time/stamp';
import { Ms } from '../../time/units';
import { SessionPlan } from '../plan/plan';
import { GET_READY, PartProgress, SessionState } from './state';

const nothingYet: PartProgress = {
  startedAt: null,
  activeMs: { left: 0, right: 0, both: 0 },
  knots: [],
};

/**
 * A session at the tap that begins it.
 *
 * @param painBefore 0 to 10, or null when the rating was skipped
 * @param at monotonic ms
 * @param epoch ms since 1970
 */
export function begin(
  plan: SessionPlan,
  painBefore: number | null,
  at: Ms,
  epoch: Ms,
): SessionState {
  return {
    plan,
    phase: 'get-ready',
    pauseReason: null,
    pausedAt: null,
    step: GET_READY,
    spentMs: 0,
    extraMs: 0,
    dwellMs: 0,
    countdownMs: 0,
    lastAt: at,
    lastEpoch: epoch,
    stampEpoch: epoch,
    easeOffs: 0,
    easedAt: null,
    markedAt: null,
    painBefore,
    parts: plan.parts.map((_, index) =>
      index === 0 ? { ...nothingYet, startedAt: localStamp(epoch) } : nothingYet,
    ),
    outcome: null,
    discarded: false,
  };
}
