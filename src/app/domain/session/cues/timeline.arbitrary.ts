import * as fc from 'fast-check';
import { Ms } from '../../time/units';
import { SessionCommand } from '../state/event';
import { aCountedStep, aPlan, aStep } from '../plan/plan.builder';
import { SessionHarness } from '../state/session.harness';
import { SessionPlan } from '../plan/plan';
import { Step } from '../plan/step';

/** What happens in a made-up session: time passes, then something is done. */
export interface Moment {
  readonly waitMs: Ms;
  readonly command: SessionCommand;
}

const anyStep: fc.Arbitrary<Step> = fc
  .record({
    side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    stage: fc.constantFrom('start' as const, 'work' as const, 'release' as const),
    seconds: fc.integer({ min: 1, max: 40 }),
    count: fc.integer({ min: 0, max: 6 }),
    listenMs: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths * 700),
    id: fc.constantFrom('press', 'circles', 'knot'),
  })
  .map(({ side, stage, seconds, count, listenMs, id }) =>
    count === 0
      ? aStep({ id, side, stage, durationMs: seconds * 1000 })
      : aCountedStep(count, 4000 + seconds * 100, { id, side, stage }, listenMs),
  );

/** Any plan of one technique, however odd. */
export const anyPlan: fc.Arbitrary<SessionPlan> = fc
  .record({
    steps: fc.array(anyStep, { minLength: 1, maxLength: 8 }),
    getReadyMs: fc.integer({ min: 5, max: 60 }).map((seconds) => seconds * 1000),
  })
  .map(aPlan);

const anyCommand: fc.Arbitrary<SessionCommand> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<SessionCommand>({ type: 'tick', heardMs: 0 }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('pause', 'resume', 'next', 'previous', 'more-time', 'ease-off')
      .map((type) => ({ type })),
  },
  { weight: 1, arbitrary: fc.constant<SessionCommand>({ type: 'go-to', step: 'knot' }) },
  {
    weight: 2,
    arbitrary: fc.constant<SessionCommand>({
      type: 'knot',
      knot: { side: 'right', x: 0.6, y: 0.24 },
      dwellMs: 15_000,
    }),
  },
);

/** Whole ms, so that sums stay exact; never a silence long enough to be sleep. */
const anyWait = fc.integer({ min: 0, max: 5000 });

/** Any course of events of a phone that is awake. */
export const anyTimeline: fc.Arbitrary<readonly Moment[]> = fc.array(
  fc.record({ waitMs: anyWait, command: anyCommand }),
  { maxLength: 60 },
);

/** Plays a course of events; each stretch of time may be cut into that number of ticks. */
export function play(plan: SessionPlan, timeline: readonly Moment[], ticks = 1): SessionHarness {
  const session = new SessionHarness(plan);
  for (const { waitMs, command } of timeline) {
    for (let tick = 1; tick < ticks; tick++) {
      const until = Math.round((waitMs * tick) / ticks);
      session.jump(until - Math.round((waitMs * (tick - 1)) / ticks));
    }
    const rest = ticks === 1 ? waitMs : waitMs - Math.round((waitMs * (ticks - 1)) / ticks);
    session.at += rest;
    session.epoch += rest;
    session.do(command);
  }
  return session;
}
