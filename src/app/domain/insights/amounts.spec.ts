import * as fc from 'fast-check';
import { amountsOf } from './amounts';
import { anyLogTwice, aSitting } from './fake-sittings';
import { sittingsOf } from './sitting';
import { STRETCH_UNITS } from './stretch';

const SPAN = { from: '2026-11-04', to: '2026-11-23' };

describe('amounts', () => {
  it('are sessions and seconds by week, weeks without any too', () => {
    const sittings = [
      aSitting({ day: '2026-11-04', seconds: 60 }),
      aSitting({ day: '2026-11-08', seconds: 90 }),
      aSitting({ day: '2026-11-23', seconds: 30 }),
    ];
    expect(amountsOf(sittings, 'week', SPAN)).toEqual([
      { from: '2026-11-04', to: '2026-11-08', sittings: 2, seconds: 150 },
      { from: '2026-11-09', to: '2026-11-15', sittings: 0, seconds: 0 },
      { from: '2026-11-16', to: '2026-11-22', sittings: 0, seconds: 0 },
      { from: '2026-11-23', to: '2026-11-23', sittings: 1, seconds: 30 },
    ]);
  });

  it('leave out what lies before the span or after it, in the same week too', () => {
    const sittings = [aSitting({ day: '2026-11-03' }), aSitting({ day: '2026-11-24' })];
    const sums = amountsOf(sittings, 'week', SPAN).map(({ seconds }) => seconds);
    expect(sums).toEqual([0, 0, 0, 0]);
  });

  it('add up to the whole, in any unit and any order', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    fc.assert(
      fc.property(anyLogTwice, fc.constantFrom(...STRETCH_UNITS), ([records, shuffled], unit) => {
        const sittings = sittingsOf(records);
        const amounts = amountsOf(sittings, unit, year);
        expect(amountsOf(sittingsOf(shuffled), unit, year)).toEqual(amounts);
        const seconds = amounts.reduce((sum, one) => sum + one.seconds, 0);
        expect(seconds).toBe(sittings.reduce((sum, one) => sum + one.seconds, 0));
        expect(amounts.reduce((sum, one) => sum + one.sittings, 0)).toBe(sittings.length);
      }),
    );
  });
});
