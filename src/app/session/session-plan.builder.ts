import { SessionPlan } from '../domain/session/plan/plan';
import { Side } from '../domain/session/plan/side';
import { Step } from '../domain/session/plan/step';

/** A step of 40 s on the right side, but for what the spec names. */
export function aTimedStep(change: Partial<Step> = {}): Step {
  const id = change.id ?? 'press';
  return {
    id,
    part: 0,
    side: 'right',
    wordsSide: change.side ?? 'right',
    stage: 'work',
    signal: 'step',
    kind: 'timed',
    durationMs: 40_000,
    title: `Title of ${id}`,
    sentence: `Sentence of ${id}.`,
    spoken: `Spoken of ${id}.`,
    picture: `dragging/${id}`,
    pictureText: `Picture of ${id}`,
    ...change,
  };
}

/** A plan of these steps after ten seconds of getting ready. */
export function aSessionPlan(
  steps: readonly Step[] = [aStepOn('right'), aStepOn('left')],
): SessionPlan {
  return {
    routine: null,
    routineRun: null,
    getReadyMs: 10_000,
    steps,
    parts: [{ technique: 'dragging', recordId: 'record-1' }],
  };
}

function aStepOn(side: Side): Step {
  return aTimedStep({ id: `press-${side}`, side });
}
