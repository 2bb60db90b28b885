import { CSV_HEADER, csvRow, FORMULA_START } from './csv';
import { aRecord } from './record.builder';

describe('a row of the table', () => {
  it('has the cells of the contract under its header', () => {
    const row = csvRow(
      aRecord({
        id: 'a',
        routine: 'desk-break',
        soreAfter: 'little',
        knots: [
          { side: 'right', x: 0.6, y: 0.24, at: 75 },
          { side: 'left', x: 0.333, y: 1, at: 80 },
        ],
        note: 'better',
      }),
    );
    expect(Object.fromEntries(CSV_HEADER.map((name, index) => [name, row[index]]))).toEqual({
      id: 'a',
      technique: 'dragging',
      routine: 'desk-break',
      startedAt: '2026-11-23T21:02:11.000+01:00',
      endedAt: '2026-11-23T21:06:19.000+01:00',
      activeSeconds: 233,
      plannedSeconds: 233,
      outcome: 'completed',
      leftSeconds: 75,
      rightSeconds: 75,
      painBefore: 6,
      painAfter: 3,
      soreAfter: 'little',
      knots: 'right:0.60:0.24:75;left:0.33:1.00:80',
      note: 'better',
    });
  });

  it('is empty where nothing was rated or marked, but not where the rating is 0', () => {
    const row = csvRow(aRecord({ painBefore: 0, painAfter: null }));
    const cell = (name: (typeof CSV_HEADER)[number]) => row[CSV_HEADER.indexOf(name)];
    expect(cell('painBefore')).toBe(0);
    expect(cell('painAfter')).toBe('');
    expect(cell('routine')).toBe('');
    expect(cell('soreAfter')).toBe('');
    expect(cell('knots')).toBe('');
    expect(csvRow(aRecord({ painBefore: null }))[CSV_HEADER.indexOf('painBefore')]).toBe('');
  });

  for (const text of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1', '=1\n2'])
    it(`takes ${JSON.stringify(text)} for a formula`, () => {
      expect(text).toMatch(FORMULA_START);
    });

  for (const text of ['', 'a=1', ' better', "'=1", '5 - 3', '6f0e-uuid'])
    it(`takes ${JSON.stringify(text)} for what it is`, () => {
      expect(text).not.toMatch(FORMULA_START);
    });
});
