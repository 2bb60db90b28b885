import { SessionRecord } from '../../log/record';
import { localStamp } from '../../time/stamp';
import { IsoTime, Ms } from '../../time/units';
import { PlanPart } from '../plan/plan';
import { BodySide } from '../plan/side';
import { currentStep, PartProgress, SessionState } from '../state/state';
import { activeTimeOf, partOutcome, plannedTimeOf } from '../state/outcome';

/**
 * The records a session writes, one for each part that has begun, as the log file has them (docs/spec/contract.md).
 * Until the session is over they say `interrupted`: what is killed is logged as far as it went.
 *
 * @param now UTC stamp for `updatedAt`
 */
export function recordsOf(state: SessionState, now: IsoTime): readonly SessionRecord[] {
  return state.plan.parts.flatMap((part, index) => {
    const progress = state.parts[index];
    if (!progress?.startedAt) return [];
    return [recordOf(state, part, { ...progress, startedAt: progress.startedAt }, index, now)];
  });
}

/** Active seconds of a side in all parts together: the sum of what their records have, so that both tell the same. */
export function sideSeconds({ parts }: SessionState, side: BodySide): number {
  return parts.reduce((sum, { activeMs }) => sum + seconds(activeMs[side]), 0);
}

function recordOf(
  state: SessionState,
  part: PlanPart,
  progress: PartProgress & { readonly startedAt: IsoTime },
  index: number,
  now: IsoTime,
): SessionRecord {
  const { left, right } = progress.activeMs;
  return {
    id: part.recordId,
    technique: part.technique,
    routine: state.plan.routine,
    routineRun: state.plan.routineRun,
    startedAt: progress.startedAt,
    endedAt: endOf(state, progress, index),
    activeSeconds: seconds(activeTimeOf(progress)),
    plannedSeconds: seconds(plannedTimeOf(state.plan, index)),
    outcome: partOutcome(state, index),
    sides: { left: seconds(left), right: seconds(right) },
    painBefore: index === 0 ? state.painBefore : null,
    painAfter: null,
    soreAfter: null,
    knots: progress.knots,
    note: '',
    updatedAt: now,
    deleted: false,
    ...(state.plan.content !== undefined && { content: state.plan.content }),
  };
}

/** A part that is not being done has ended when it was left. */
function endOf(state: SessionState, { endedAt }: PartProgress, index: number): IsoTime {
  const isAtIt = currentStep(state)?.part === index;
  return (isAtIt ? undefined : endedAt) ?? localStamp(endEpoch(state));
}

/** What was let go after a long pause ended where it was paused: nobody was there when it was let go. */
function endEpoch({ outcome, pausedAt, stampEpoch }: SessionState): Ms {
  return outcome === 'interrupted' && pausedAt ? pausedAt.stampEpoch : stampEpoch;
}

function seconds(ms: Ms): number {
  return Math.round(ms / 1000);
}
