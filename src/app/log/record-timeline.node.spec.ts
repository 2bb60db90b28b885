import { aRecord } from '../domain/log/record.builder';
import { recordTimeline, sessionTimeline } from './record-timeline';

describe('recordTimeline', () => {
  const timeline = (changes: Parameters<typeof aRecord>[0]): unknown =>
    recordTimeline(aRecord(changes)).map(({ side, lengthMs, done }) => [side, lengthMs, done]);

  it('draws both sides and what served both', () => {
    expect(
      timeline({ sides: { left: 83, right: 83 }, activeSeconds: 233, plannedSeconds: 233 }),
    ).toEqual([
      ['left', 83_000, 1],
      ['right', 83_000, 1],
      ['both', 67_000, 1],
    ]);
  });

  it('leaves open what was not done', () => {
    expect(
      timeline({ sides: { left: 0, right: 100 }, activeSeconds: 130, plannedSeconds: 295 }),
    ).toEqual([
      ['right', 100_000, 1],
      ['both', 30_000, 1],
      ['both', 165_000, 0],
    ]);
  });

  it('draws time added to the plan, and no less than nothing of its rest', () => {
    expect(
      timeline({ sides: { left: 200, right: 0 }, activeSeconds: 200, plannedSeconds: 150 }),
    ).toEqual([['left', 200_000, 1]]);
  });

  it('is all open for a session that never came to its first step', () => {
    expect(
      timeline({ sides: { left: 0, right: 0 }, activeSeconds: 0, plannedSeconds: 233 }),
    ).toEqual([['both', 233_000, 0]]);
  });
});

describe('sessionTimeline', () => {
  const part = aRecord({ sides: { left: 60, right: 0 }, activeSeconds: 60, plannedSeconds: 90 });

  it('draws part after part', () => {
    expect(sessionTimeline([part, part]).map(({ done }) => done)).toEqual([1, 0, 1, 0]);
  });

  it('draws more parts than any routine has, as only a bad file brings them, as one', () => {
    const many = Array.from({ length: 4999 }, () => part);
    expect(sessionTimeline([part, ...many])).toEqual([
      { side: 'left', lengthMs: 300_000_000, done: 1 },
      { side: 'both', lengthMs: 150_000_000, done: 0 },
    ]);
  });
});
