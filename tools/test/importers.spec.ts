import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importersOf } from './importers.ts';

const SOURCES = new Map([
  ['src/app/a.ts', "import { B } from './parts/b';"],
  ['src/app/parts/b.ts', "import type { C } from '../c';\nexport * from '../d';"],
  ['src/app/c.ts', "import { A } from './apart';"],
  [
    'tools/t.ts',
    "import { d } from '../src/app/d.ts';\nconst lazy = await import('../src/app/c.ts');",
  ],
]);

function importers(...files: readonly string[]): readonly string[] {
  return importersOf(files, [...SOURCES.keys()], (file) => SOURCES.get(file) ?? '');
}

describe('the files that import one', () => {
  it('are found through types, what is passed on, and what is fetched later', () => {
    assert.deepEqual(importers('src/app/c.ts'), ['src/app/parts/b.ts', 'tools/t.ts']);
    assert.deepEqual(importers('src/app/d.ts'), ['src/app/parts/b.ts', 'tools/t.ts']);
    assert.deepEqual(importers('src/app/parts/b.ts'), ['src/app/a.ts']);
  });

  it('are none of a file whose path only begins like theirs, or of a template', () => {
    assert.deepEqual(importers('src/app/a.ts', 'src/app/a.html'), []);
  });
});
