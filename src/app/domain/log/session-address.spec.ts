import * as fc from 'fast-check';
import { addressOf, idInAddress, idInFile, isId } from './session-address';

const ODD = [
  '',
  '.',
  '..',
  'new',
  'insights',
  'report',
  '~',
  '~0041',
  'a~0041',
  '\ud800',
  'a\udc00b',
  'a/b',
  'a?b',
  'a#b',
  '100%',
  '%2F',
  'a b',
  ' ',
  'Schröder 💆',
];

describe('the address of a session', () => {
  const anyId = fc.oneof(fc.uuid(), fc.string({ unit: 'binary' }));

  // nothing-lost: other-people-s-files-3
  it('leads back to its id, whatever that is, and is never another page or half a character', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const address = addressOf(id);
        expect(idInAddress(address)).toBe(id);
        expect(() => encodeURIComponent(address)).not.toThrow();
        expect(['', '.', '..', 'new', 'insights', 'report']).not.toContain(address);
      }),
      { examples: ODD.map((id) => [id]) },
    );
  });

  it('is the id itself wherever it can be', () => {
    for (const id of ['a/b', 'a?b', 'a#b', 'a~0041', '100%', '6f0e1c52-0001', 'Schröder 💆'])
      expect(addressOf(id)).toBe(id);
    expect(addressOf('..')).toBe('~002e002e');
    expect(idInAddress('a~0041')).toBe('a~0041');
    for (const address of ['~no hex', '~abc', '~0041f']) expect(idInAddress(address)).toBe(address);
  });
});

describe('an id', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['', false],
    ['.', false],
    ['..', false],
    ['...', true],
    ['\ud800', false],
    ['💆'.repeat(200), true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
    ['new', true],
  ];
  for (const [id, may] of cases) {
    it(`${may ? 'may' : 'may not'} be ${JSON.stringify(id).slice(0, 20)} of ${id.length}`, () => {
      expect(isId(id)).toBe(may);
      expect(isId(idInFile(id))).toBeTrue();
      expect(idInFile(id) === id).toBe(may);
    });
  }
});
