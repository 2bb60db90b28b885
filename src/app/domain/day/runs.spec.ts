import { aSessionAt } from './runs.builder';
import { runsOf } from './runs';

const MORNING = aSessionAt('2026-11-30T08:00');
const NOON = aSessionAt('2026-11-30T12:00');
const EVENING = aSessionAt('2026-11-30T20:00');
const NIGHT = Date.parse('2026-11-30T23:00:00');

describe('runsOf', () => {
  it('has the earliest first, in whatever order the records come', () => {
    const ids = [MORNING.id, NOON.id, EVENING.id];
    for (const records of [
      [EVENING, MORNING, NOON],
      [NOON, EVENING, MORNING],
    ]) {
      expect(runsOf(records, NIGHT).map(({ id }) => id)).toEqual(ids);
    }
  });

  it('counts what begins this very moment, and nothing after it', () => {
    const began = Date.parse(NOON.startedAt);
    expect(runsOf([NOON], began).length).toBe(1);
    expect(runsOf([NOON], began - 1).length).toBe(0);
  });
});
