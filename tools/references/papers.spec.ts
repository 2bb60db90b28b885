import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOfDecisions } from './decisions.ts';
import { faultsOfTable } from './import-table.ts';
import { faultsOfOrder } from './upload-order.ts';

const GOOD =
  '# 007: A journal\n\nStatus: accepted, 2026-11-23.\n\n## Context\nOne.\n\n## Decision\nTwo.\n\n## Price\nThree.\n';
const ROW = '| [007](007-journal.md) | A journal | accepted, 2026-11-23 |';

describe('a decision', () => {
  const faultsOf = (text: string, index = ROW) =>
    faultsOfDecisions([{ name: '007-journal.md', text }], index);

  it('has its form, its number and its row', () => {
    assert.deepEqual(faultsOf(GOOD), []);
  });

  it('without a status, a price or with another number is told of', () => {
    for (const text of [
      GOOD.replace(/Status.*\n\n/, ''),
      GOOD.replace('## Price', '## Left'),
      GOOD.replace('007', '008'),
    ]) {
      assert.match(faultsOf(text).join(), /not in the form/);
    }
  });

  it('that is long, or not in the index as it stands, is told of', () => {
    assert.match(faultsOf(`${GOOD}${'More.\n'.repeat(40)}`).join(), /lines or more/);
    assert.match(
      faultsOf(GOOD, ROW.replace('accepted', 'replaced by 008')).join(),
      /lacks the row/,
    );
  });
});

describe('the order of an upload', () => {
  const RIGHT = 'Upload every other file first,\nthen `index.html`, then `ngsw.json`.';

  it('is the one of a release, in the same words wherever it is told', () => {
    assert.deepEqual(faultsOfOrder('a.md', RIGHT), []);
  });

  it('told otherwise is told of', () => {
    assert.match(faultsOfOrder('a.md', 'Upload `index.html` first.').join(), /does not tell/);
    assert.match(
      faultsOfOrder('a.md', `${RIGHT} Upload \`offline-worker.js\` last.`).join(),
      /offline-worker\.js last/,
    );
  });
});

describe('the table of who may import whom', () => {
  const page = (rows: string) => `\n| folder | may import | is |\n| --- | --- | --- |\n${rows}\n`;
  const rows = '| `domain` | nothing | a |\n| `words`, `ui` | domain | b |\n';
  const matrix = { domain: [], words: ['domain'], ui: ['domain'] };

  it('is what lint holds and what is there', () => {
    assert.deepEqual(faultsOfTable(page(rows), matrix, ['domain', 'words', 'ui']), []);
  });

  it('that differs from lint, or names a folder that is gone, is told of', () => {
    const faults = faultsOfTable(page(rows), { ...matrix, ui: ['domain', 'words'], gone: [] }, [
      'domain',
      'words',
      'ui',
      'new',
    ]);
    assert.match(faults[0] ?? '', /ui: domain; .*: domain, words/);
    assert.match(faults.join('\n'), /gone: no row[^]*src\/app\/gone is not there/);
    assert.equal(faults.length, 3);
  });
});
