import { Ms } from '../../time/units';
import { SessionPlan } from './plan';
import { Step } from './step';

/** A timed minute of work on the right side, with whatever is told otherwise. */
export function aStep(told: Partial<Step> = {}): Step {
  const side = told.side ?? 'right';
  const sentence = told.sentence ?? 'Work slowly.';
  return {
    id: 'work',
    part: 0,
    side,
    wordsSide: side,
    stage: 'work',
    signal: 'step',
    kind: 'timed',
    durationMs: 60_000,
    title: 'Work',
    sentence,
    spoken: sentence,
    picture: 'dragging/drag',
    pictureText: 'A hand works.',
    ...told,
  };
}

/** A step of counted repetitions; they and the listening time make up its length. */
export function aCountedStep(
  count: number,
  eachMs: Ms,
  told: Partial<Step> = {},
  listenMs: Ms = 0,
): Step {
  return aStep({
    id: 'count',
    kind: 'reps',
    reps: { ...(listenMs > 0 && { listenMs }), count, eachMs, outShare: null },
    durationMs: listenMs + count * eachMs,
    ...told,
  });
}

/**
 * A small session of both sides: 10 s start, 20 + 5 s right, 8 s change, 20 + 5 s left, 10 s end; 15 s to get ready.
 * With whatever is told otherwise.
 */
export function aPlan(told: Partial<SessionPlan> = {}): SessionPlan {
  const own = (side: 'left' | 'right'): Step[] => [
    aStep({ id: 'press', side, durationMs: 20_000 }),
    aStep({ id: 'release', side, stage: 'release', durationMs: 5000 }),
  ];
  return {
    routine: null,
    routineRun: null,
    getReadyMs: 15_000,
    steps: [
      aStep({ id: 'sit', side: 'both', stage: 'start', durationMs: 10_000 }),
      ...own('right'),
      aStep({
        id: 'change',
        side: 'both',
        wordsSide: 'left',
        stage: 'change',
        signal: 'change-side',
        kind: 'rest',
        durationMs: 8000,
      }),
      ...own('left'),
      aStep({ id: 'relax', side: 'both', stage: 'end', kind: 'rest', durationMs: 10_000 }),
    ],
    parts: [{ technique: 'middle-finger', recordId: 'a-record' }],
    ...told,
  };
}
