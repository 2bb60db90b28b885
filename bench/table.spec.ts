import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { atLeast, atMost, timesAtMost } from './bars.ts';
import { BENCHES } from './list.ts';
import { asMarkdown, asText, MARKERS, mayBeQuick, withTable, type Lines } from './table.ts';

const lines: readonly Lines[] = [
  {
    bench: 'log',
    bars: [timesAtMost('a save', { measured: 3.2, beside: 1 }, 3), atMost('memory', 31, 40, 'MB')],
    failure: null,
  },
  { bench: 'pages', bars: [], failure: 'did not finish: Error: no paint' },
];

describe('the bars of a benchmark', () => {
  it('hold up to their figure, and what is no figure does not hold', () => {
    assert.equal(atMost('lateness', 50, 50, 'ms').holds, true);
    assert.equal(atMost('lateness', 50.1, 50, 'ms').holds, false);
    assert.equal(atMost('lateness', Number.NaN, 50, 'ms').holds, false);
    assert.equal(atLeast('score', 94, 95).holds, false);
    assert.equal(atLeast('score', Number.NaN, 95).holds, false);
  });

  it('compare with what stands beside them, and say where nothing does', () => {
    const over = timesAtMost('start', { measured: 1304, beside: 1000 }, 1.3);
    assert.deepEqual(
      [over.ratio, over.holds],
      [1.3, false],
      'the ratio itself, not its two digits',
    );
    const alone = timesAtMost('start', { measured: 1304, beside: undefined }, 1.3);
    assert.deepEqual([alone.ratio, alone.holds, alone.beside], [null, null, '']);
    const broken = timesAtMost('start', { measured: Number.NaN, beside: 1000 }, 1.3);
    assert.equal(broken.holds, false);
  });
});

describe('the table of the benchmarks', () => {
  it('tells each bar, and a benchmark that did not finish', () => {
    const [head, save, memory, pages] = asText(lines).split('\n');
    assert.match(head ?? '', /^what +bar +measured +beside it +ratio +holds$/);
    assert.match(save ?? '', /^a save +<= 3x +3.2 ms +1 ms +3.2 +NO$/);
    assert.match(memory ?? '', /^memory +<= 40 MB +31 MB +yes$/);
    assert.match(pages ?? '', /^pages \(bench\) +did not finish: Error: no paint +NO$/);
  });

  it('stands in a paper between its markers, with the day and the machine, in place of the one before', () => {
    const occasion = { day: '2026-11-30', machine: '2 x Any, 8 GiB, linux', isQuick: false };
    const paper = `above\n${MARKERS[0]}\nstale\n${MARKERS[1]}\nbelow\n`;
    const text = withTable(paper, asMarkdown(lines, occasion));
    assert.ok(text.startsWith(`above\n${MARKERS[0]}\nMeasured on 2026-11-30: 2 x Any`), text);
    assert.ok(text.includes('\n| a save | <= 3x | 3.2 ms | 1 ms | 3.2 | NO |\n'), text);
    assert.ok(text.endsWith(`|\n${MARKERS[1]}\nbelow\n`), text);
    assert.ok(!text.includes('stale'));
    assert.throws(() => withTable('no markers', ''), /lacks/);
  });

  it('says of itself that it is of a quick run, and never takes the place of a whole one', () => {
    const paper = `${MARKERS[0]}\n${MARKERS[1]}`;
    const withRun = (isQuick: boolean) =>
      withTable(paper, asMarkdown(lines, { day: '2026-11-30', machine: 'Any', isQuick }));
    assert.match(withRun(true), /A quick run/);
    assert.deepEqual([paper, withRun(true), withRun(false)].map(mayBeQuick), [true, true, false]);
  });

  it('has every benchmark once, and each is there', () => {
    const names = BENCHES.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
    for (const { script } of BENCHES) assert.ok(existsSync(script), script);
  });
});
