import { dayPartsOf } from './day-parts';
import { anInsightSession } from './insight-session.builder';

describe('the time of day', () => {
  for (const [time, part] of [
    ['04:59', 'night'],
    ['05:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['21:59', 'evening'],
    ['22:00', 'night'],
    ['00:00', 'night'],
  ] as const) {
    it(`${time} is ${part}`, () => {
      const session = anInsightSession({ startedAt: `2026-11-23T${time}:00.000+09:00` });
      const none = { morning: 0, afternoon: 0, evening: 0, night: 0 };
      expect(dayPartsOf([session, session])).toEqual({ ...none, [part]: 2 });
    });
  }
});
