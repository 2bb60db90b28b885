import * as fc from 'fast-check';
import { aRecord } from '../log/record.builder';
import { anyLogTwice } from './insight-session.builder';
import { insightSessionsOf } from './insight-session';

const at = (time: string): string => `2026-11-23T${time}:00.000+01:00`;

describe('sessions', () => {
  it('are the sessions, the earliest first, each with its local day and its ratings', () => {
    const records = [
      aRecord({ id: 'b', startedAt: at('21:00'), technique: 'lying-down', painAfter: null }),
      aRecord({ id: 'a', startedAt: at('09:00'), activeSeconds: 120 }),
    ];
    expect(insightSessionsOf(records)).toEqual([
      {
        subject: 'dragging',
        began: Date.parse('2026-11-23T08:00:00Z'),
        startedAt: at('09:00'),
        day: '2026-11-23',
        seconds: 120,
        before: 6,
        after: 3,
      },
      {
        subject: 'lying-down',
        began: Date.parse('2026-11-23T20:00:00Z'),
        startedAt: at('21:00'),
        day: '2026-11-23',
        seconds: 233,
        before: 6,
        after: null,
      },
    ]);
  });

  it('make one of a run of several techniques, rated before its first and after its last part', () => {
    const part = { routine: 'desk-break', routineRun: 'run', painBefore: null, painAfter: null };
    const records = [
      aRecord({
        ...part,
        id: '2',
        startedAt: at('09:05'),
        technique: 'middle-finger',
        painAfter: 2,
      }),
      aRecord({ ...part, id: '1', startedAt: at('09:00'), painBefore: 7, activeSeconds: 200 }),
    ];
    const [run, ...others] = insightSessionsOf(records);
    expect(others).toEqual([]);
    expect(run).toEqual(
      jasmine.objectContaining({
        subject: 'routine:desk-break',
        startedAt: at('09:00'),
        seconds: 433,
        before: 7,
        after: 2,
      }),
    );
  });

  it('call a run of one technique that technique, in however many parts', () => {
    const part = { routine: 'wind-down', routineRun: 'run', technique: 'lying-down' } as const;
    const one = aRecord({ ...part, id: '1', startedAt: at('09:00') });
    const two = aRecord({ ...part, id: '2', startedAt: at('09:10'), painAfter: 1 });
    expect(insightSessionsOf([one]).map(({ subject }) => subject)).toEqual(['lying-down']);
    expect(insightSessionsOf([two, one]).map(({ subject, after }) => [subject, after])).toEqual([
      ['lying-down', 1],
    ]);
  });

  it('keep a run whose last part was only begun: its rating after is there', () => {
    const part = { routine: 'desk-break', routineRun: 'run' };
    const records = [
      aRecord({ ...part, id: '1', startedAt: at('09:00'), painAfter: null }),
      aRecord({
        ...part,
        id: '2',
        startedAt: at('09:05'),
        technique: 'middle-finger',
        activeSeconds: 0,
        painBefore: null,
        painAfter: 4,
      }),
    ];
    expect(insightSessionsOf(records).map(({ before, after }) => [before, after])).toEqual([
      [6, 4],
    ]);
  });

  it('keep two runs of one routine apart, and a session beside them', () => {
    const records = [
      aRecord({ id: '1', routine: 'r', routineRun: 'one' }),
      aRecord({ id: '2', routine: 'r', routineRun: 'two' }),
      aRecord({ id: 'one' }),
    ];
    expect(insightSessionsOf(records).length).toBe(3);
  });

  it('tell a run without a routine’s name from a session all the same', () => {
    const part = { routine: null, routineRun: 'run' };
    const records = [
      aRecord({ ...part, id: '1' }),
      aRecord({ ...part, id: '2', technique: 'lying-down' }),
    ];
    expect(insightSessionsOf(records).map(({ subject }) => subject)).toEqual(['routine:']);
  });

  it('come in the order of their ids where they began at one moment', () => {
    const [one, other] = [
      aRecord({ id: '1', technique: 'lying-down' }),
      aRecord({ id: '2', technique: 'dragging' }),
    ];
    for (const records of [
      [one, other],
      [other, one],
    ]) {
      expect(insightSessionsOf(records).map(({ subject }) => subject as string)).toEqual([
        'lying-down',
        'dragging',
      ]);
    }
  });

  it('put parts that began at one moment in the order of their ids', () => {
    const part = { routine: 'r', routineRun: 'run' };
    const first = aRecord({ ...part, id: '1', painBefore: 9, painAfter: null });
    const last = aRecord({ ...part, id: '2', painBefore: null, painAfter: 8 });
    for (const records of [
      [first, last],
      [last, first],
    ]) {
      expect(insightSessionsOf(records).map(({ before, after }) => [before, after])).toEqual([
        [9, 8],
      ]);
    }
  });

  it('leave out what was deleted, and what ended before anything was done', () => {
    expect(
      insightSessionsOf([
        aRecord({ id: 'a', deleted: true }),
        aRecord({ id: 'b', activeSeconds: 0 }),
        aRecord({ id: 'c', activeSeconds: 1 }),
      ]).map(({ seconds }) => seconds),
    ).toEqual([1]);
  });

  it('do not depend on the order of the records, and lose no second of them', () => {
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        const sessions = insightSessionsOf(records);
        expect(insightSessionsOf(shuffled)).toEqual(sessions);
        const live = records.filter(({ deleted }) => !deleted);
        const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
        expect(sum(sessions.map(({ seconds }) => seconds))).toBe(
          sum(live.map(({ activeSeconds }) => activeSeconds)),
        );
        expect(sessions.map(({ began }) => began)).toEqual(
          sessions.map(({ began }) => began).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
