import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

void test('the spec of what is never said looks at every file of the catalogue', () => {
  const spec = readFileSync('src/app/promises.node.spec.ts', 'utf8');
  // Those of techniques come by their list, which the compiler keeps whole.
  const files = globSync('src/app/words/en/*.ts', { exclude: ['**/*.spec.ts'] });
  assert.ok(files.length > 25);
  for (const file of files) {
    const path = file.replace(/^src\/app\//, './').replace(/\.ts$/, '');
    assert.ok(spec.includes(`'${path}'`), `${basename(file)} is not looked at`);
  }
});
