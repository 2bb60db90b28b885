import * as fc from 'fast-check';
import { SessionRecord } from '../log/record';
import { Checkpoint, checkpointOf, interruptionOf, restore } from '../session/record/checkpoint';
import { recordsOf } from '../session/record/records-of';
import { lengthOf, partAt, SessionPlan } from '../session/plan/plan';
import { BEGIN_EPOCH, SessionHarness } from '../session/state/session.harness';
import { sessionRemaining } from '../session/state/state';
import { localStamp } from '../time/stamp';
import { Ms } from '../time/units';
import { buildRoutinePlan } from './build-routine-plan';
import { aTaughtPart } from './routine.builder';
import { TaughtPart } from './routine-technique';

const NOW = '2026-11-23T20:05:00.000Z';

function aRun(...parts: readonly TaughtPart[]): SessionPlan {
  let ids = 0;
  return buildRoutinePlan({ id: 'a-routine', name: 'Mine' }, parts, 15, () => `id-${ids++}`);
}

const right = { sides: 'right' } as const;
/** 12 + 60 + 20 + 30 = 122 s, 20 s of transition, 60 + 20 + 30 = 110 s; 15 s to get ready. */
const plan = aRun(aTaughtPart('dragging', right), aTaughtPart('middle-finger', right));
const FIRST: Ms = 122_000;
const TRANSITION: Ms = 20_000;

const records = (session: SessionHarness): readonly SessionRecord[] =>
  recordsOf(session.state, NOW);
const lines = (session: SessionHarness): readonly string[] =>
  records(session).map(
    ({ technique, activeSeconds, outcome }) => `${technique} ${activeSeconds} ${outcome}`,
  );
const clockAfter = (ms: Ms): string => localStamp(BEGIN_EPOCH + 15_000 + ms);

describe('a run of a routine', () => {
  it('is one session: one time to get ready, one id of the run, a record for each part', () => {
    expect(plan.getReadyMs).toBe(15_000);
    expect(plan.getReadySentence).toBe('Sit down.');
    expect([plan.routine, plan.routineRun, plan.name]).toEqual(['a-routine', 'id-0', 'Mine']);
    expect(plan.parts).toEqual([
      { technique: 'dragging', recordId: 'id-1' },
      { technique: 'middle-finger', recordId: 'id-2' },
    ]);
    expect(lengthOf(plan.steps)).toBe(252_000);
    expect(plan.content).toBe(2);
  });

  it('gets ready as its first technique does', () => {
    const lying = aRun(aTaughtPart('lying-down', { sides: 'left' }), aTaughtPart('dragging'));
    expect(lying.getReadyMs).toBe(25_000);
    expect(lying.getReadySentence).toBe('Lie down for your left side.');
  });

  it('makes the record of a part when that begins, not in the transition before it', () => {
    const session = new SessionHarness(plan, 6).ready().wait(FIRST + TRANSITION - 1000);
    expect(session.step).toBe('transition');
    expect(lines(session)).toEqual(['dragging 122 completed']);
    session.wait(1000);
    expect(lines(session)).toEqual(['dragging 122 completed', 'middle-finger 0 interrupted']);
    expect(records(session)[1]?.startedAt).toBe(clockAfter(FIRST + TRANSITION));
  });

  it('counts the transition in no record, and each part for itself', () => {
    const session = new SessionHarness(plan, 6).ready().wait(lengthOf(plan.steps));
    expect(session.state.outcome).toBe('completed');
    expect(lines(session)).toEqual(['dragging 122 completed', 'middle-finger 110 completed']);
    expect(records(session).map(({ plannedSeconds }) => plannedSeconds)).toEqual([122, 110]);
    expect(records(session).map(({ endedAt }) => endedAt)).toEqual([
      clockAfter(FIRST),
      clockAfter(FIRST + TRANSITION + 110_000),
    ]);
    expect(records(session).map(({ painBefore }) => painBefore)).toEqual([6, null]);
    const [one, other] = records(session);
    expect([one?.routine, one?.routineRun]).toEqual([
      other?.routine,
      other?.routineRun,
    ] as string[]);
  });

  it('gives each part its own outcome', () => {
    const hurried = new SessionHarness(plan)
      .ready()
      .wait(20_000)
      .press('next', 'next', 'next', 'next');
    expect(hurried.step).toBe('press');
    expect(lines(hurried)[0]).toBe('dragging 20 ended-early');
    hurried.wait(70_000).do({ type: 'end', save: true });
    expect(lines(hurried)).toEqual(['dragging 20 ended-early', 'middle-finger 70 ended-early']);
  });

  it('ended in a transition has done what lies behind', () => {
    const session = new SessionHarness(plan).ready().wait(FIRST + 5000);
    session.do({ type: 'end', save: true });
    expect(lines(session)).toEqual(['dragging 122 completed']);
    expect(records(session)[0]?.endedAt).toBe(clockAfter(FIRST));
  });

  it('of too little, in its first part, ends early as a whole though transitions were long', () => {
    const long = aRun(aTaughtPart('dragging', right), aTaughtPart('dragging', right, 120));
    const session = new SessionHarness(long).ready().wait(FIRST + 120_000);
    while (session.state.phase !== 'finished') session.press('next');
    // 122 of 232 s: transitions are no part of either.
    expect(session.state.outcome).toBe('completed');
  });

  it('goes back over a transition into the part before, whose time counts again', () => {
    const session = new SessionHarness(plan).ready().wait(FIRST + TRANSITION + 1000);
    session.press('previous', 'previous', 'previous');
    expect(session.step).toBe('tap');
    expect(lines(session)).toEqual(['dragging 122 interrupted', 'middle-finger 1 interrupted']);
    session.wait(8000);
    expect(lines(session)).toEqual(['dragging 130 interrupted', 'middle-finger 1 interrupted']);
    expect(records(session)[1]?.endedAt).toBe(clockAfter(FIRST + TRANSITION + 1000));
    expect(records(session)[1]?.startedAt).toBe(clockAfter(FIRST + TRANSITION));
    session.press('next', 'next').wait(3000).press('next').wait(2000);
    expect(lines(session)).toEqual(['dragging 130 completed', 'middle-finger 3 interrupted']);
    expect(records(session)[0]?.endedAt).toBe(clockAfter(FIRST + TRANSITION + 9000));
  });

  it('has the same technique twice as two records', () => {
    const twice = aRun(aTaughtPart('dragging', right), aTaughtPart('dragging', right));
    const session = new SessionHarness(twice).ready().wait(lengthOf(twice.steps));
    expect(lines(session)).toEqual(['dragging 122 completed', 'dragging 110 completed']);
  });

  it('marks a knot in the part being done, and in no transition', () => {
    const knot = { type: 'knot', knot: { side: 'right', x: 0.6, y: 0.24 }, dwellMs: 0 } as const;
    const session = new SessionHarness(plan)
      .ready()
      .wait(FIRST + 1000)
      .do(knot);
    session.wait(TRANSITION).do(knot);
    expect(records(session).map(({ knots }) => knots.map(({ at }) => at))).toEqual([[], [1]]);
  });
});

describe('an interrupted run of a routine', () => {
  const told = (session: SessionHarness) =>
    interruptionOf(checkpointOf(session.state, NOW), session.epoch);

  it('tells the routine, and the technique of its part or of the one that comes', () => {
    const routine = { id: 'a-routine', name: 'Mine' };
    const session = new SessionHarness(plan);
    expect(told(session)).toEqual(
      jasmine.objectContaining({ routine, technique: 'dragging', step: null, of: 8 }),
    );
    session.ready().wait(FIRST);
    expect(told(session)).toEqual(
      jasmine.objectContaining({ routine, technique: 'middle-finger', step: 5, side: 'both' }),
    );
    session.wait(TRANSITION);
    expect(told(session)).toEqual(
      jasmine.objectContaining({ routine, technique: 'middle-finger', step: 6, side: 'right' }),
    );
  });

  it('comes to the same log as one that was never killed, wherever it was', () => {
    const length = 15_000 + lengthOf(plan.steps);
    const straight = new SessionHarness(plan, 5).wait(length);
    const withoutTimes = (session: SessionHarness) =>
      records(session).map((record) => ({ ...record, startedAt: '', endedAt: '' }));
    const whole = withoutTimes(straight);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: length - 1 }), { minLength: 1, maxLength: 50 }),
        (moments) => {
          const session = new SessionHarness(plan, 5);
          let passed: Ms = 0;
          for (const moment of moments.toSorted((a, b) => a - b)) {
            session.wait(moment - passed);
            passed = moment;
            kill(session);
          }
          session.wait(length - passed);
          expect(session.state.phase).toBe('finished');
          expect(withoutTimes(session)).toEqual(whole);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** The app is gone and comes back in another window: the person goes on, after the five seconds that counts down. */
function kill(session: SessionHarness): void {
  const left = sessionRemaining(session.state);
  const kept = JSON.parse(JSON.stringify(checkpointOf(session.state, NOW))) as Checkpoint;
  session.epoch += 60_000;
  session.at = 100;
  session.state = restore(kept, session.at, session.epoch);
  expect(sessionRemaining(session.state)).toBe(left);
  session.press('resume');
  session.wait(session.state.countdownMs);
}

describe('partAt', () => {
  it('is the part being done, the first while getting ready, the next in a transition', () => {
    const at = (step: number) => partAt(plan, step)?.recordId;
    expect([-1, 0, 3, 4, 5, 7].map(at)).toEqual(['id-1', 'id-1', 'id-1', 'id-2', 'id-2', 'id-2']);
    expect(at(plan.steps.length)).toBe('id-2');
    expect(partAt({ ...plan, parts: [] }, 0)).toBeNull();
  });
});
