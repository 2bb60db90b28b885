import * as fc from 'fast-check';
import { aRecord } from '../log/record.builder';
import { anyLogTwice } from './insight-session.builder';
import { isReturning, knotPlaces } from './returning-knots';

const NECK_BASE = { side: 'right', x: 0.6, y: 0.24, at: 75 } as const;
const BLADE = { side: 'left', x: 0.24, y: 0.52, at: 30 } as const;
const at = (day: string): string => `2026-11-${day}T21:00:00.000+01:00`;

describe('knots that return', () => {
  it('were marked in one place on more than one day; the place of the most days comes first', () => {
    const records = [
      aRecord({ startedAt: at('23'), knots: [BLADE, BLADE, BLADE, NECK_BASE] }),
      aRecord({ startedAt: at('23'), knots: [BLADE] }),
      aRecord({ startedAt: at('21'), knots: [NECK_BASE] }),
    ];
    const places = knotPlaces(records);
    expect(places).toEqual([
      { side: 'right', region: 'neck-base', times: 2, days: 2, last: at('23') },
      { side: 'left', region: 'blade', times: 4, days: 1, last: at('23') },
    ]);
    expect(places.map(isReturning)).toEqual([true, false]);
  });

  it('are another place on the other side', () => {
    const records = [
      aRecord({ startedAt: at('23'), knots: [BLADE] }),
      aRecord({ startedAt: at('22'), knots: [{ ...BLADE, side: 'right', x: 0.76 }] }),
    ];
    expect(knotPlaces(records).map(({ days }) => days)).toEqual([1, 1]);
  });

  it('go by the day there and then', () => {
    const records = [
      aRecord({ startedAt: '2026-11-24T01:00:00.000+09:00', knots: [BLADE] }),
      // Half an hour earlier, on the day before.
      aRecord({ startedAt: '2026-11-23T16:30:00.000+01:00', knots: [BLADE] }),
    ];
    expect(knotPlaces(records).map(({ days }) => days)).toEqual([2]);
  });

  it('do not come from deleted sessions', () => {
    const records = [
      aRecord({ startedAt: at('23'), knots: [BLADE] }),
      aRecord({ startedAt: at('22'), knots: [BLADE], deleted: true }),
    ];
    expect(knotPlaces(records).map(({ times, days }) => [times, days])).toEqual([[1, 1]]);
  });

  it('are all there, in any order of the records', () => {
    fc.assert(
      fc.property(anyLogTwice, ([records, shuffled]) => {
        const knots = records.flatMap((record) => (record.deleted ? [] : record.knots));
        const places = knotPlaces(records);
        expect(places.reduce((sum, { times }) => sum + times, 0)).toBe(knots.length);
        const counts = (all: typeof places): (readonly [string, number, number])[] =>
          all
            .map(({ side, region, times, days }) => [`${side} ${region}`, times, days] as const)
            .sort();
        expect(counts(knotPlaces(shuffled))).toEqual(counts(places));
      }),
    );
  });
});
