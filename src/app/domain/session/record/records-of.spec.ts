import { localStamp } from '../../time/stamp';
import { aPlan, aStep } from '../plan/plan.builder';
import { aSession, BEGIN_EPOCH, SessionHarness } from '../state/session.harness';
import { LONGEST_PAUSE } from '../state/pause';
import { recordsOf, sideSeconds } from './records-of';

const NOW = '2026-11-23T20:05:00.000Z';

describe('the record of a session', () => {
  it('of one let go after a long pause ends where it was paused, not when it was let go', () => {
    const session = aSession(aPlan()).wait(12_000).press('pause');
    const endedAt = localStamp(session.epoch);
    session.wait(LONGEST_PAUSE);
    expect(recordsOf(session.state, NOW)[0]).toEqual(
      jasmine.objectContaining({ outcome: 'interrupted', endedAt }),
    );
  });

  it('of one ended in a pause ends there', () => {
    const session = aSession(aPlan()).wait(12_000).press('pause').wait(60_000);
    const endedAt = localStamp(session.epoch);
    session.do({ type: 'end', save: true });
    expect(recordsOf(session.state, NOW)[0]).toEqual(
      jasmine.objectContaining({ outcome: 'ended-early', endedAt }),
    );
  });

  it('is there from the tap that begins it, as interrupted', () => {
    expect(recordsOf(new SessionHarness(aPlan(), 6).state, NOW)).toEqual([
      {
        id: 'a-record',
        technique: 'middle-finger',
        routine: null,
        routineRun: null,
        startedAt: localStamp(BEGIN_EPOCH),
        endedAt: localStamp(BEGIN_EPOCH),
        activeSeconds: 0,
        plannedSeconds: 78,
        outcome: 'interrupted',
        sides: { left: 0, right: 0 },
        painBefore: 6,
        painAfter: null,
        soreAfter: null,
        knots: [],
        note: '',
        updatedAt: NOW,
        deleted: false,
      },
    ]);
  });

  it('tells the edition of the content that was followed', () => {
    const { state } = aSession(aPlan({ content: 2 }));
    expect(recordsOf(state, NOW)[0]).toEqual(jasmine.objectContaining({ content: 2 }));
  });

  it('tells active time in whole seconds, getting ready and pauses left out', () => {
    const session = aSession(aPlan()).wait(12_500).press('pause').wait(9000);
    const [record] = recordsOf(session.state, NOW);
    expect(record?.activeSeconds).toBe(13);
    expect(record?.sides).toEqual({ left: 0, right: 3 });
    expect(record?.endedAt).toBe(localStamp(BEGIN_EPOCH + 15_000 + 12_500 + 9000));
  });

  it('tells the outcome and the moment the plan ended', () => {
    const [record] = recordsOf(aSession(aPlan()).wait(77_000).jump(4000).state, NOW);
    expect(record?.outcome).toBe('completed');
    expect(record?.activeSeconds).toBe(78);
    expect(record?.sides).toEqual({ left: 25, right: 25 });
    expect(record?.endedAt).toBe(localStamp(BEGIN_EPOCH + 15_000 + 78_000));
  });

  it('is one for each part of a routine that has begun, the rating on the first', () => {
    const steps = [
      aStep({ durationMs: 10_000 }),
      aStep({ part: 1, side: 'left', durationMs: 7000 }),
    ];
    const parts = [
      { technique: 'dragging' as const, recordId: 'first' },
      { technique: 'middle-finger' as const, recordId: 'second' },
    ];
    const plan = aPlan({ steps, parts, routine: 'desk-break', routineRun: 'a-run' });
    const session = new SessionHarness(plan, 4).ready().wait(9000);
    expect(recordsOf(session.state, NOW).map(({ id }) => id)).toEqual(['first']);

    const [first, second] = recordsOf(session.wait(4000).state, NOW);
    expect(first?.painBefore).toBe(4);
    expect(first?.plannedSeconds).toBe(10);
    expect(second).toEqual(
      jasmine.objectContaining({
        id: 'second',
        routine: 'desk-break',
        routineRun: 'a-run',
        painBefore: null,
        plannedSeconds: 7,
        activeSeconds: 3,
        startedAt: localStamp(BEGIN_EPOCH + 25_000),
      }),
    );
  });

  it('of a run of several parts adds up to what is told of the run, though each is rounded', () => {
    const steps = [
      aStep({ side: 'right', durationMs: 10_500 }),
      aStep({ part: 1, side: 'right', durationMs: 10_500 }),
    ];
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'dragging' as const,
      recordId,
    }));
    const { state } = aSession(aPlan({ steps, parts })).wait(21_000);
    const rights = recordsOf(state, NOW).map(({ sides }) => sides.right);
    expect(rights).toEqual([11, 11]);
    expect(sideSeconds(state, 'right')).toBe(22);
    expect(sideSeconds(state, 'left')).toBe(0);
  });

  const DAY = 86_400_000;
  // nothing-lost: clock-set-4
  for (const [what, ms] of [
    ['set back a day', -DAY],
    ['set back years', -3000 * DAY],
    ['set ahead a year', 365 * DAY],
  ] as const) {
    it(`ends by the time that was measured where the clock is ${what}`, () => {
      const session = aSession(aPlan()).wait(12_000).jump(100, ms).press('resume').wait(5000);
      session.do({ type: 'end', save: true });
      const [record] = recordsOf(session.state, NOW);
      expect(record?.startedAt).toBe(localStamp(BEGIN_EPOCH));
      expect(record?.endedAt).toBe(localStamp(BEGIN_EPOCH + 15_000 + 17_100));
    });
  }

  it('ends where it did when the clock was set back and is put right', () => {
    const session = aSession(aPlan()).jump(1000, -3_600_000).wait(2000).jump(1000, 3_602_000);
    expect(recordsOf(session.state, NOW)[0]?.endedAt).toBe(localStamp(session.epoch));
  });

  it('ends by the date after a sleep that nothing measured', () => {
    const session = aSession(aPlan()).wait(5000).jump(0, 3_600_000).press('resume').wait(4000);
    expect(recordsOf(session.state, NOW)[0]?.endedAt).toBe(localStamp(session.epoch));
  });

  it('starts a later part by the time that was measured', () => {
    const steps = [aStep({ durationMs: 10_000 }), aStep({ part: 1, durationMs: 9000 })];
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'dragging' as const,
      recordId,
    }));
    const session = aSession(aPlan({ steps, parts })).jump(1000, -DAY).wait(9000);
    expect(recordsOf(session.state, NOW)[1]?.startedAt).toBe(localStamp(BEGIN_EPOCH + 25_000));
  });

  it('is none for a part that nothing is known of', () => {
    const { state } = aSession(aPlan());
    expect(recordsOf({ ...state, parts: [] }, NOW)).toEqual([]);
  });

  it('starts a part when it starts, even when that is noticed late', () => {
    const steps = [aStep({ durationMs: 10_000 }), aStep({ part: 1, durationMs: 9000 })];
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'dragging' as const,
      recordId,
    }));
    const session = aSession(aPlan({ steps, parts })).wait(9000).jump(4000);
    expect(recordsOf(session.state, NOW)[1]?.startedAt).toBe(localStamp(BEGIN_EPOCH + 25_000));
  });

  it('of a part that was gone back to ends where the session is, not where it was left before', () => {
    const steps = [aStep({ durationMs: 10_000 }), aStep({ part: 1, durationMs: 9000 })];
    const parts = ['first', 'second'].map((recordId) => ({
      technique: 'dragging' as const,
      recordId,
    }));
    const session = aSession(aPlan({ steps, parts })).wait(11_000).press('previous');
    session.press('previous').wait(4000);
    expect(recordsOf(session.state, NOW)[0]?.endedAt).toBe(localStamp(session.epoch));
  });

  it('is interrupted in the last step of its part, for that is not over', () => {
    const session = aSession(aPlan({ steps: [aStep(), aStep()] })).wait(119_000);
    expect(recordsOf(session.state, NOW)[0]?.outcome).toBe('interrupted');
  });
});
