import { aRecord } from './record.builder';
import {
  countOf,
  filterOf,
  isFiltering,
  LogFilter,
  NO_FILTER,
  queryOf,
  rangeOf,
  matcherOf,
} from './filter';
import { SessionRecord } from './record';

const ALL: LogFilter = {
  text: 'slept badly',
  technique: 'lying-down',
  side: 'left',
  withNote: true,
  withKnots: true,
  from: '2026-01-01',
  to: '2026-02-28',
};

describe('the filter of the log', () => {
  it('is read from an address as it was written into it', () => {
    expect(filterOf(queryOf(ALL))).toEqual({ ...ALL, text: '' });
    expect(queryOf(NO_FILTER)).toEqual({});
    expect(filterOf({})).toEqual(NO_FILTER);
  });

  it('keeps the words of a search out of every address', () => {
    expect(JSON.stringify(queryOf(ALL))).not.toContain('slept');
    expect(filterOf({ q: 'slept badly' })).toEqual(NO_FILTER);
  });

  it('passes over what an address cannot mean', () => {
    const odd = {
      technique: 'yoga',
      side: 'both',
      note: 'yes',
      from: 'today',
      to: '2026-02-99',
      q: ['a'],
    };
    expect(filterOf(odd)).toEqual(NO_FILTER);
    for (const from of ['2026', '2026-01-01T08:00', '+002026-01-01', ['2026-01-01']]) {
      expect(filterOf({ from })).withContext(String(from)).toEqual(NO_FILTER);
    }
  });

  it('counts what is asked for beside the words', () => {
    expect(countOf(ALL)).toBe(6);
    expect(countOf(NO_FILTER)).toBe(0);
    expect(isFiltering(ALL)).toBeTrue();
    expect(isFiltering({ ...NO_FILTER, withNote: true })).toBeTrue();
    expect(isFiltering({ ...NO_FILTER, text: ' ' })).toBeFalse();
    expect(isFiltering({ ...NO_FILTER, text: 'x' })).toBeTrue();
  });

  it('ends with its last day', () => {
    expect(rangeOf(ALL)).toEqual({ from: '2026-01-01', before: '2026-03-01' });
    expect(rangeOf(NO_FILTER)).toEqual({ from: '', before: null });
  });

  const wanted: [
    what: string,
    filter: Partial<LogFilter>,
    record: Partial<SessionRecord>,
    is: boolean,
  ][] = [
    ['its technique', { technique: 'dragging' }, {}, true],
    ['another technique', { technique: 'lying-down' }, {}, false],
    ['its side', { side: 'left' }, { sides: { left: 1, right: 0 } }, true],
    ['a side not worked', { side: 'right' }, { sides: { left: 1, right: 0 } }, false],
    ['a note', { withNote: true }, { note: 'x' }, true],
    ['no note', { withNote: true }, {}, false],
    ['a knot', { withKnots: true }, { knots: [{ side: 'left', x: 0, y: 0, at: 1 }] }, true],
    ['no knot', { withKnots: true }, {}, false],
    ['a word of its note', { text: 'slept' }, { note: 'I slept badly' }, true],
    ['capitals', { text: 'SLEPT' }, { note: 'I slept badly' }, true],
    ['no accents where the note has some', { text: 'epaule' }, { note: 'Épaule dure' }, true],
    ['accents where the note has none', { text: 'épaule' }, { note: 'Epaule dure' }, true],
    ['all words, in any order', { text: 'badly  slept' }, { note: 'I slept badly' }, true],
    ['a word that is not there', { text: 'slept well' }, { note: 'I slept badly' }, false],
    ['a word, and there is no note', { text: 'x' }, {}, false],
    ['two things, and one is not so', { technique: 'dragging', withNote: true }, {}, false],
  ];
  for (const [what, filter, record, is] of wanted) {
    it(`${is ? 'matches' : 'does not match'} a session when asked for ${what}`, () => {
      expect(matcherOf({ ...NO_FILTER, ...filter })?.(aRecord(record))).toBe(is);
    });
  }

  it('has nothing to ask of a session where only days count', () => {
    expect(matcherOf({ ...NO_FILTER, from: '2026-01-01', text: ' ' })).toBeUndefined();
  });
});
