import { acrossFrom, BodySide } from '../../../domain/session/plan/side';
import { SessionState } from '../../../domain/session/state/state';

/**
 * The side a person lies on in a technique done lying on the side not worked (docs/spec/content.md, 2.3).
 * A change of sides counts for the side to come; steps without a side keep the last one.
 * Null while getting ready, and in a transition into it: nobody lies yet.
 */
export function lainOn({ plan, step }: Pick<SessionState, 'plan' | 'step'>): BodySide | null {
  const part = plan.steps[step]?.part ?? null;
  const named = plan.steps
    .slice(0, step + 1)
    .findLast((one) => one.wordsSide !== 'both' && one.part === part && part !== null);
  return named && named.wordsSide !== 'both' ? acrossFrom(named.wordsSide) : null;
}
