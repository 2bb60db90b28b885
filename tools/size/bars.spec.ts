import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsFor } from './bars.ts';

void test('three techniques have the bars of the paper, in bytes', () => {
  const { page, offline, voice } = barsFor(3);
  assert.deepEqual([page, offline, voice], [14_000, 1_800_000, 1_200_000]);
});

void test('a technique more may bring its cover, pictures, words and clips, and nothing to the first load', () => {
  const [three, four] = [barsFor(3), barsFor(4)];
  assert.equal(four.firstLoad, three.firstLoad);
  assert.equal(four.page - three.page, 2_000);
  assert.equal(four.offline - three.offline, 100_000);
  assert.equal(four.voice - three.voice, 100_000);
});
