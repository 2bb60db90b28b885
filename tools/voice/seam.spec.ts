import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audibleSeams } from './seam.ts';
import { shape } from './shape.ts';
import { SAMPLE_RATE } from './speak.ts';
import { joinedSentences } from './units.ts';

/** A tone of a second with silence round it, and a soft breath at each end, as flite speaks a word. */
function spoken(level: number): Float32Array {
  return Float32Array.from({ length: SAMPLE_RATE }, (_, at) => {
    const isWord = at > SAMPLE_RATE / 4 && at < (3 * SAMPLE_RATE) / 4;
    return Math.sin(at / 4) * (isWord ? level : level / 500);
  });
}

const said = (level: number) => ({
  samples: spoken(level),
  phones: [{ name: 'ah', end: 1 }],
});

const SENTENCE = [['Make', '7', 'circles.']];

void test('parts of a joined sentence are cut close, so that nobody hears where they meet', () => {
  const part = (level: number) => shape({ isJoined: true }, said(level));
  const clips = new Map([
    ['Make', part(0.2)],
    ['7', part(0.5)],
    ['circles.', part(0.1)],
  ]);
  assert.deepEqual(audibleSeams(SENTENCE, clips), []);
});

void test('a pause between two parts is told, and how long it is', () => {
  const clips = new Map([
    ['Make', shape({}, said(0.2))],
    ['7', shape({}, said(0.2))],
    ['circles.', shape({ isJoined: true }, said(0.2))],
  ]);
  const seams = audibleSeams(SENTENCE, clips);
  assert.equal(seams.length, 2);
  assert.match(seams[0] ?? '', /^5\d\d ms, 0\.0 dB: Make \| 7$/);
});

void test('a step in loudness between two parts is told', () => {
  const loud = shape({ isJoined: true }, said(0.2));
  const clips = new Map([
    ['Make', loud],
    ['7', loud.map((sample) => sample / 2)],
    ['circles.', loud],
  ]);
  const seams = audibleSeams(SENTENCE, clips);
  assert.deepEqual(
    seams.map((seam) => seam.replace(/^\d+ ms, /, '')),
    ['6.0 dB: Make | 7', '6.0 dB: 7 | circles.'],
  );
});

void test('the parts of a sentence are those that are joined, a whole sentence has none', () => {
  assert.deepEqual(
    joinedSentences(['Keep this pressure. Make 7 slow, small circles.', 'Going on: Sit tall.']),
    [
      ['Make', '7', 'slow, small circles.'],
      ['Going on:', 'Sit tall.'],
    ],
  );
});
