import { aRecord } from './record.builder';
import { sumKnots } from './knot-sums';

const NECK_BASE = { side: 'right', x: 0.6, y: 0.24, at: 75 } as const;
const BLADE = { side: 'left', x: 0.24, y: 0.52, at: 30 } as const;

describe('the sum of knots', () => {
  it('counts each region of each side, and tells when it was last', () => {
    const monday = '2026-11-23T21:00:00.000+01:00';
    const sunday = '2026-11-22T21:00:00.000+01:00';
    const records = [
      aRecord({ startedAt: monday, knots: [NECK_BASE, { ...NECK_BASE, x: 0.62 }] }),
      aRecord({ startedAt: sunday, knots: [BLADE, NECK_BASE] }),
    ];
    const sums = [
      { side: 'right', region: 'neck-base', times: 3, last: monday },
      { side: 'left', region: 'blade', times: 1, last: sunday },
    ] as const;
    expect(sumKnots(records)).toEqual(sums);
    expect(sumKnots([...records].reverse())).toEqual(sums);
  });

  it('knows the later of two times in different zones', () => {
    const later = '2026-11-23T10:00:00.000-05:00';
    const records = [
      aRecord({ startedAt: '2026-11-23T11:00:00.000+01:00', knots: [BLADE] }),
      aRecord({ startedAt: later, knots: [BLADE] }),
    ];
    expect(sumKnots(records)[0]?.last).toBe(later);
  });

  it('puts the latest first among equals, and leaves out what was deleted', () => {
    const records = [
      aRecord({ startedAt: '2026-11-20T10:00:00.000+01:00', knots: [BLADE] }),
      aRecord({ startedAt: '2026-11-21T10:00:00.000+01:00', knots: [NECK_BASE] }),
      aRecord({ knots: [BLADE], deleted: true }),
    ];
    expect(sumKnots(records).map(({ region, times }) => [region, times])).toEqual([
      ['neck-base', 1],
      ['blade', 1],
    ]);
  });
});
