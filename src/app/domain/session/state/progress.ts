import { Ms, Unit } from '../../time/units';
import { Side } from '../plan/side';
import { listeningTime, Step } from '../plan/step';
import { currentStep, SessionState, stepLength } from './state';

/** Where a counted step stands. */
export interface RepetitionProgress {
  /** The repetition being done, from 1. */
  readonly number: number;
  readonly of: number;
}

/** Repetition being done and how many there are with "More time"; null in steps that are not counted, and while listening. */
export function repetition(state: SessionState): RepetitionProgress | null {
  const step = currentStep(state);
  if (!step?.reps || isListening(state)) return null;
  const { eachMs } = step.reps;
  const listenMs = listeningTime(step);
  const of = Math.round((stepLength(state) - listenMs) / eachMs);
  return { number: Math.min(of, Math.floor((state.spentMs - listenMs) / eachMs) + 1), of };
}

/** True in a step's listening time: its words are said, and the first repetition is still to come. */
export function isListening(state: SessionState): boolean {
  const step = currentStep(state);
  return step !== null && state.spentMs < listeningTime(step);
}

/** What comes after the current step; null on the last. */
export function nextStep(state: SessionState): Step | null {
  return state.plan.steps[state.step + 1] ?? null;
}

/** One segment of the line that draws a session to scale: neighbouring steps of one side. */
export interface TimelineSegment {
  readonly side: Side;
  readonly lengthMs: Ms;
  /** How much of it is behind, 0 to 1. */
  readonly done: number;
}

/** A plan as a timeline; with a session's state, filled as far as it has come. */
export function timelineOf(
  steps: readonly Step[],
  state?: SessionState,
): readonly TimelineSegment[] {
  const timeline: { side: Side; lengthMs: Ms; doneMs: Ms }[] = [];
  steps.forEach((step, index) => {
    const doneMs = step.durationMs * shareDone(index, state);
    const last = timeline.at(-1);
    if (last?.side === step.side) {
      last.lengthMs += step.durationMs;
      last.doneMs += doneMs;
    } else {
      timeline.push({ side: step.side, lengthMs: step.durationMs, doneMs });
    }
  });
  return timeline.map(({ side, lengthMs, doneMs }) => ({
    side,
    lengthMs,
    done: doneMs / lengthMs,
  }));
}

/** The segment that a step is part of, and how full it is at the step's beginning and end, 0 to 1. */
export interface SegmentOfStep {
  readonly segment: number;
  readonly from: Unit;
  readonly to: Unit;
}

/** Where on the timeline a step lies; null before the first step. */
export function segmentOfStep(steps: readonly Step[], index: number): SegmentOfStep | null {
  if (index < 0) return null;
  const before = timelineOf(steps.slice(0, index));
  const until = timelineOf(steps.slice(0, index + 1));
  const segment = until.length - 1;
  const whole = timelineOf(steps)[segment]?.lengthMs ?? 0;
  const doneMs = before.length === until.length ? (before[segment]?.lengthMs ?? 0) : 0;
  return { segment, from: doneMs / whole, to: (until[segment]?.lengthMs ?? 0) / whole };
}

function shareDone(index: number, state: SessionState | undefined): number {
  if (!state || index > state.step) return 0;
  return index < state.step ? 1 : state.spentMs / stepLength(state);
}
