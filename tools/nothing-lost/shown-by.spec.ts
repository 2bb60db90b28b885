import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownIn, withShown } from './shown-by.ts';

describe('the specs that show a row', () => {
  it('are told by a comment above them, with their titles', () => {
    const text = [
      '  // nothing-lost: killed-1',
      "  it('loses at most five seconds', () => {",
      '  // nothing-lost: asleep-1, asleep-2',
      '  it(',
      '    `pauses after ${ms} ms`,',
      '  // nothing-lost: two-tabs-1',
      "  ['frozen', 5001],",
    ].join('\n');
    assert.deepEqual(
      shownIn('a.spec.ts', text).map(({ key, title }) => `${key} ${title}`),
      [
        'killed-1 loses at most five seconds',
        'asleep-1 pauses after … ms',
        'asleep-2 pauses after … ms',
        'two-tabs-1 frozen',
      ],
    );
  });

  const PAPER = '| Key | Fault | Shown by |\n| --- | --- | --- |\n| killed-1 | killed | old |';
  const shown = { key: 'killed-1', file: 'a.spec.ts', title: 'loses nothing' };

  it('are written into its last column', () => {
    const { text, faults } = withShown(PAPER, [shown]);
    assert.match(text, /\| killed-1 \| killed \| `a\.spec\.ts`: loses nothing \|$/);
    assert.deepEqual(faults, []);
  });

  it('are missed where a row has none, and a row where a tag has none', () => {
    assert.deepEqual(withShown(PAPER, []).faults, ['no spec is tagged "nothing-lost: killed-1"']);
    assert.deepEqual(withShown(PAPER, [shown, { ...shown, key: 'gone-1' }]).faults, [
      'a.spec.ts is tagged "gone-1", which has no row',
    ]);
    assert.match(withShown(`${PAPER}\n${PAPER}`, [shown]).faults.join(), /stands twice/);
  });
});
