import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import { DOMAIN } from './options.ts';
import { NOT_LOOKED_AT, PAPER } from './paper.ts';
import { outlived, reasonFor, reasonsIn } from './reasons.ts';

describe('why a mutant may live', () => {
  const source = [
    '  // Mutant `a < b` => `a <= b`: no two are equal.',
    '  return a < b;',
    '  // Mutant `x || y` => `false`, `/a: `/` => ``: the compiler asks.',
    '  if (x || y) return;',
  ].join('\n');
  const reasons = reasonsIn('log/a.ts', source);
  const mutant = { file: 'log/a.ts', line: 2, was: 'a < b', becomes: 'a <= b' };

  it('stands above the code, for one mutant or several', () => {
    assert.deepEqual(
      reasons.map(({ was, becomes, why }) => [was, becomes, why]),
      [
        ['a < b', 'a <= b', 'no two are equal.'],
        ['x || y', 'false', 'the compiler asks.'],
        ['/a: `/', '', 'the compiler asks.'],
      ],
    );
    assert.equal(reasonFor(mutant, reasons), 'no two are equal.');
    assert.equal(reasonFor({ ...mutant, becomes: 'false' }, reasons), null);
  });

  it('is told of once its mutant is found', () => {
    assert.deepEqual(outlived([mutant], reasons), [
      'log/a.ts: x || y => false',
      'log/a.ts: /a: `/ => ',
    ]);
  });

  it('names code that is there', () => {
    for (const path of globSync(`${DOMAIN}/**/*.ts`)) {
      const text = readFileSync(path, 'utf8');
      const code = text.replaceAll(/^ *\/\/ Mutant .+$/gm, '').replaceAll(/\s+/g, ' ');
      for (const { was } of reasonsIn(relative(DOMAIN, path), text))
        assert.ok(code.includes(was), `${path}: ${was}`);
    }
  });

  it('is there for each that survives', () => {
    const rows = readFileSync(PAPER, 'utf8').split('\n');
    assert.deepEqual(
      rows.filter((row) => row.includes(NOT_LOOKED_AT)),
      [],
    );
  });
});
