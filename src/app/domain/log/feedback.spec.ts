import { aRecord } from './record.builder';
import { feedbackOf, FeedbackWrite, isOvertaken, reconciled, withoutWritten } from './feedback';

const KNOT = { side: 'left', x: 0.24, y: 0.52, at: 4 } as const;
const record = aRecord({ painAfter: null, note: '', knots: [] });
const write = (change: FeedbackWrite['change']): FeedbackWrite => ({
  id: record.id,
  change,
  known: feedbackOf(record),
});

describe('isOvertaken', () => {
  it('is what another window changed in the very member that is to be set', () => {
    const rated = { ...record, painAfter: 5 };
    expect(isOvertaken(record, write({ painAfter: 2 }))).toBeFalse();
    expect(isOvertaken(rated, write({ painAfter: 2 }))).toBeTrue();
    expect(isOvertaken(rated, write({ note: 'x' }))).toBeFalse();
  });

  it('is so where one member of several was changed elsewhere', () => {
    const rated = { ...record, painAfter: 5 };
    expect(isOvertaken(rated, write({ painAfter: 2, note: 'x' }))).toBeTrue();
  });

  it('is not what says the same, knots too', () => {
    expect(isOvertaken({ ...record, painAfter: 2 }, write({ painAfter: 2 }))).toBeFalse();
    expect(isOvertaken({ ...record, knots: [{ ...KNOT }] }, write({ knots: [KNOT] }))).toBeFalse();
    expect(isOvertaken({ ...record, knots: [KNOT] }, write({ knots: [] }))).toBeTrue();
  });
});

describe('reconciled', () => {
  it('sets what nobody else changed', () => {
    expect(reconciled(record, write({ painAfter: 2, note: 'x' }))).toEqual({
      painAfter: 2,
      note: 'x',
    });
  });

  it('leaves the note alone where none was given, and puts a new one in the place of what was seen', () => {
    expect(reconciled(record, write({ painAfter: 2 }))).toEqual({ painAfter: 2 });
    const noted = { ...record, note: 'before' };
    expect(reconciled(noted, { ...write({ note: 'after' }), known: noted })).toEqual({
      note: 'after',
    });
  });

  it('leaves a rating that is there, and keeps both notes', () => {
    const changed = { ...record, painAfter: 5, note: 'theirs' };
    expect(reconciled(changed, write({ painAfter: 2, note: 'mine' }))).toEqual({
      note: 'theirs\nmine',
    });
    expect(reconciled(changed, write({ note: '' }))).toEqual({ note: 'theirs' });
    expect(reconciled({ painAfter: 5 }, write({ note: 'mine' }))).toEqual({ note: 'mine' });
  });
});

describe('withoutWritten', () => {
  it('leaves what was given anew while the rest was written', () => {
    expect(withoutWritten({ painAfter: 3, note: 'x' }, { painAfter: 2, note: 'x' })).toEqual({
      painAfter: 3,
    });
  });
});
