import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { danglingIn } from './references.ts';

const named = (file: string, text: string): readonly string[] =>
  danglingIn(file, text).map((each) => `${each.line} ${each.named}`);

describe('what a reader cannot open', () => {
  it('is a path or a paper that is not there, in a comment', () => {
    const text = [
      '/** As docs/spec/gone.md says (missing.md, part 3). */',
      "const path = 'tools/gone/main.ts'; // see tools/nowhere.ts",
      '/* one',
      '   in tools/voice, and src/app/nothing/here.ts',
      '*/',
      'const quality = 1;',
    ].join('\n');
    assert.deepEqual(named('tools/a.ts', text), [
      '1 docs/spec/gone.md',
      '1 missing.md',
      '2 tools/nowhere.ts',
      '4 src/app/nothing/here.ts',
    ]);
  });

  it('is any line of a paper', () => {
    assert.deepEqual(named('docs/a.md', 'See [it](spec/gone.md), or `README.md`.'), [
      '1 spec/gone.md',
    ]);
  });

  it('is an issue by its number, which stands in no repository', () => {
    assert.deepEqual(named('src/a.ts', '// as issue 7 asks'), ['1 issue 7']);
    assert.deepEqual(named('docs/a.md', 'WebKit issue 254545'), []);
  });

  it('is nothing that is there, nor what a pattern or an address only looks like', () => {
    const text = [
      '// docs/spec/content.md, tools/voice/main.ts, docs/adr, src/app/domain',
      '// src/app/**/*.ts, tools/{a,b}, https://example.org/docs/no.md',
    ].join('\n');
    assert.deepEqual(named('src/a.ts', text), []);
  });
});
