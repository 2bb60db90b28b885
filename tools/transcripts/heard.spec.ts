import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transcripts } from './heard.ts';

const all = await transcripts();

void test('all three techniques have a transcript', () => {
  assert.equal(all.length, 3);
});

for (const { file, text, faults } of all) {
  void test(`${file}: every step is told in time, whole and alone, by either voice`, () => {
    assert.deepEqual(faults, []);
  });

  void test(`${file} is what is heard: after a change of words, run "npm run transcripts"`, () => {
    assert.equal(readFileSync(file, 'utf8'), text);
  });
}
