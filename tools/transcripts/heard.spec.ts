import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transcripts } from './heard.ts';

const all = await transcripts();

void test('every technique and routine has a transcript, and no other is kept', () => {
  const kept = readdirSync('docs/transcripts').map((name) => `docs/transcripts/${name}`);
  assert.deepEqual(kept.sort(), all.map(({ file }) => file).sort());
});

for (const { file, text, faults } of all) {
  void test(`${file}: every step is told in time, whole and alone, by either voice`, () => {
    assert.deepEqual(faults, []);
  });

  void test(`${file} is what is heard: after a change of words, run "npm run transcripts"`, () => {
    assert.equal(readFileSync(file, 'utf8'), text);
  });
}
