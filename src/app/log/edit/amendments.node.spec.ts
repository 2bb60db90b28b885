import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { amendmentsOf } from './amendments';

const run = { routine: 'desk-break', routineRun: 'run' };
const [FIRST, MIDDLE, LAST] = ['1', '2', '3'].map((id) =>
  aRecord({ ...run, id, updatedAt: `2026-11-23T20:0${id}:00.000Z` }),
) as [SessionRecord, SessionRecord, SessionRecord];

describe('amendmentsOf', () => {
  it('puts the rating before on the first part, and all else on the last', () => {
    const change = { painBefore: 5, painAfter: 2, soreAfter: 'no', note: 'Better' } as const;
    const { painBefore, ...ofTheEnd } = change;
    expect(amendmentsOf([FIRST, MIDDLE, LAST], change)).toEqual([
      { id: '1', change: { painBefore }, since: FIRST.updatedAt },
      { id: '3', change: ofTheEnd, since: LAST.updatedAt },
    ]);
  });

  it('takes a rating away where it is', () => {
    expect(amendmentsOf([FIRST, LAST], { painBefore: null })).toEqual([
      { id: '1', change: { painBefore: null }, since: FIRST.updatedAt },
    ]);
  });

  it('leaves no second note or soreness on an earlier part', () => {
    const told = { ...FIRST, note: 'Stiff', soreAfter: 'much' } as const;
    expect(amendmentsOf([told, LAST], { note: 'Stiff, then better', soreAfter: null })).toEqual([
      { id: '1', change: { note: '', soreAfter: null }, since: FIRST.updatedAt },
      { id: '3', change: { note: 'Stiff, then better', soreAfter: null }, since: LAST.updatedAt },
    ]);
    expect(amendmentsOf([told, LAST], { painAfter: 1 }).map(({ id }) => id)).toEqual(['3']);
  });

  it('is the change itself for one record, also where nothing is changed', () => {
    expect(amendmentsOf([FIRST], { activeSeconds: 60 })).toEqual([
      { id: '1', change: { activeSeconds: 60 }, since: FIRST.updatedAt },
    ]);
    expect(amendmentsOf([FIRST], {}).length).toBe(1);
    expect(amendmentsOf([FIRST, LAST], {})).toEqual([]);
  });
});
