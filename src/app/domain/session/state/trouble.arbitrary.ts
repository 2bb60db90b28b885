import * as fc from 'fast-check';
import { Ms } from '../../time/units';
import { advance, LONGEST_SILENCE } from './advance';
import { Checkpoint, checkpointOf, restore } from '../record/checkpoint';
import { SessionCommand } from './event';
import { SessionHarness } from './session.harness';
import { Moment, anyTimeline } from '../cues/timeline.arbitrary';
import { SessionPlan } from '../plan/plan';
import { isCounting } from './state';

/** What a phone does to a session without being asked. */
export type Trouble =
  /** Asleep: the date goes on; the monotonic clock stands still, or on some systems does not. */
  | { readonly kind: 'sleep'; readonly ms: Ms; readonly monotonic: boolean }
  /** Somebody sets the date. */
  | { readonly kind: 'date'; readonly ms: Ms }
  /** The app is killed, and the session gone on with later, on clocks that start anew. */
  | { readonly kind: 'kill'; readonly away: Ms };

const HOUR: Ms = 3600_000;
const TEN_YEARS: Ms = 87_660 * HOUR;

const anyTrouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({
    kind: fc.constant('sleep' as const),
    ms: fc.integer({ min: LONGEST_SILENCE + 1, max: 9 * HOUR }),
    monotonic: fc.boolean(),
  }),
  // A date set ahead cannot be told from sleep: it only ever pauses. One set back changes nothing.
  fc.record({ kind: fc.constant('date' as const), ms: fc.integer({ min: -HOUR, max: HOUR }) }),
  fc.record({
    kind: fc.constant('date' as const),
    ms: fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }),
  }),
  fc.record({ kind: fc.constant('kill' as const), away: fc.integer({ min: 0, max: 20 * HOUR }) }),
);

/** Anything that can happen: time passing, commands, and trouble in between. */
export const anyTroubledTimeline: fc.Arbitrary<readonly (Moment | Trouble)[]> = anyTimeline.chain(
  (moments) =>
    fc
      .array(fc.tuple(fc.nat({ max: 60 }), anyTrouble), { maxLength: 6 })
      .map((troubles) =>
        troubles.reduce<readonly (Moment | Trouble)[]>(
          (all, [at, trouble]) => [...all.slice(0, at), trouble, ...all.slice(at)],
          moments,
        ),
      ),
);

/** What a session has been through, beside its state. */
export interface Troubled {
  readonly session: SessionHarness;
  /** Time that passed awake while the session was counting: the most that may be active. */
  readonly guidedMs: Ms;
}

/** Plays a course of events with its troubles. */
export function playTroubled(plan: SessionPlan, timeline: readonly (Moment | Trouble)[]): Troubled {
  const session = new SessionHarness(plan);
  let guidedMs = 0;
  for (const happening of timeline) {
    if ('kind' in happening) befall(session, happening);
    else guidedMs += pass(session, happening);
  }
  return { session, guidedMs };
}

function pass(session: SessionHarness, { waitMs, command }: Moment): Ms {
  const counted = isCounting(session.state);
  session.at += waitMs;
  session.epoch += waitMs;
  session.do(command);
  return counted ? waitMs : 0;
}

function befall(session: SessionHarness, trouble: Trouble): void {
  const tick: SessionCommand = { type: 'tick', heardMs: 0 };
  switch (trouble.kind) {
    case 'sleep':
      session.epoch += trouble.ms;
      if (trouble.monotonic) session.at += trouble.ms;
      session.do(tick);
      break;
    case 'date':
      session.epoch += trouble.ms;
      session.do(tick);
      break;
    case 'kill': {
      const written = JSON.stringify(checkpointOf(session.state, ''));
      if (session.state.phase === 'finished') return;
      session.epoch += trouble.away;
      session.at = 5;
      session.state = restore(JSON.parse(written) as Checkpoint, session.at, session.epoch);
      break;
    }
  }
}

/** The state after a silence that nobody was guided through. */
export function afterSilence(session: SessionHarness, ms: Ms) {
  return advance(session.state, session.at + ms, session.epoch + ms, 0);
}
