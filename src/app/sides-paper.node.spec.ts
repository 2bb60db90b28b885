import { paperBelow, paperRows } from './content-paper.fixture';
import { stepsOf, taughtTechniques } from './taught-techniques.fixture';

const techniques = (await taughtTechniques()).map(({ technique }) => technique);

describe("The paper's table of left and right", () => {
  const NAMES = { L: 'left', R: 'right' } as const;

  /** In the order of its columns: what tells the side in a technique's sentences. */
  const TELLS: readonly RegExp[] = [
    /^Lie on your (left|right) side/,
    /^(?:Tighten|Lay|Bring) your (left|right) (?:fist|hand)/,
    /elbow with your (left|right) hand/,
    /tilt your head a little to the (left|right)/,
    /(Left|Right) leg straight/,
    /(left|right) leg slightly bent/,
    /^Rest your (left|right) arm in front of you/,
  ];

  const rows = paperRows(paperBelow('## 8 '));

  it('has each technique, worked on each side', () => {
    expect(rows.length).toBe(2 * techniques.length);
  });

  for (const [id = '', worked = '', ...columns] of rows) {
    it(`is what the steps say: ${id}, ${worked}`, () => {
      const side = NAMES[worked as keyof typeof NAMES];
      const technique = techniques.find((taught) => taught.id === id);
      if (technique === undefined) throw new Error(`There is no technique ${id}.`);
      const steps = stepsOf(technique, { sides: side });
      const told = TELLS.map((pattern) => {
        const found = steps.flatMap(({ sentence }) => pattern.exec(sentence)?.[1] ?? []);
        const [letter = '-'] = new Set(found.map((name) => name.charAt(0).toUpperCase()));
        expect(new Set(found).size).withContext(String(pattern)).toBeLessThanOrEqual(1);
        return letter;
      });
      expect(told).toEqual([...columns]);
    });
  }
});
