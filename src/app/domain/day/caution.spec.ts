import { SessionRecord } from '../log/record';
import { Caution, cautionOf, isOfHealth } from './caution';
import { aMoment, aSessionAt } from './runs.builder';

const NOW = '2026-11-30T12:00';

function caution(...records: readonly SessionRecord[]): Caution | null {
  return cautionOf({ records, answers: [] }, aMoment(NOW));
}

describe('cautionOf', () => {
  it('counts from the end of a session that ends this very moment', () => {
    const ended = aSessionAt('2026-11-30T11:30', { endedAt: aMoment(NOW) });
    const until = Date.parse('2026-11-30T16:00:00');
    expect(caution(ended)).toEqual({ kind: 'too-soon', until });
  });

  it('asks whether the soreness is gone, after the day of rest', () => {
    const sore = aSessionAt('2026-11-28T18:00', { soreAfter: 'much' });
    expect(caution(sore)).toEqual({ kind: 'may-be-sore' });
    const twice = [aSessionAt('2026-11-30T05:00'), aSessionAt('2026-11-30T07:00')];
    expect(caution(sore, ...twice)).toEqual({ kind: 'twice-today' });
  });

  describe('of ratings that rose', () => {
    const up = (minute: string): SessionRecord =>
      aSessionAt(minute, { painBefore: 3, painAfter: 5 });

    it('counts a session begun this very moment', () => {
      const three = [up('2026-11-28T18:00'), up('2026-11-29T18:00'), up(NOW)];
      expect(caution(...three)).toEqual({ kind: 'ratings-up' });
    });

    for (const [painBefore, painAfter] of [
      [null, null],
      [3, null],
      [null, 5],
    ] as const) {
      it(`takes none rated ${painBefore ?? 'not at all'} and ${painAfter ?? 'not at all'} for the last`, () => {
        const long = [
          up('2026-11-18T18:00'),
          up('2026-11-19T18:00'),
          up('2026-11-20T18:00'),
          aSessionAt('2026-11-29T18:00', { painBefore, painAfter }),
        ];
        expect(caution(...long)).toBeNull();
      });
    }
  });
});

describe('isOfHealth', () => {
  for (const [what, expected] of [
    [{ kind: 'sore-long' }, true],
    [{ kind: 'ratings-up' }, true],
    [{ kind: 'sore' }, true],
    [{ kind: 'may-be-sore' }, true],
    [{ kind: 'twice-today' }, false],
    [{ kind: 'too-soon', until: 0 }, false],
  ] as const) {
    it(`is ${expected} of ${what.kind}`, () => {
      expect(isOfHealth(what)).toBe(expected);
    });
  }
});
