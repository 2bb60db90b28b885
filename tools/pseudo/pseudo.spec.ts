import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { wordsFiles, writePseudoLanguage } from './language.ts';
import { pseudo, pseudoText } from './pseudo.ts';

/** Every text in it, with where it stands; what a function makes is tried in the app alone. */
function textsIn(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}.${key}`));
}

describe('the pseudo-language', () => {
  it('gives a text accents, 40 % more letters and a mark at both ends, once', () => {
    const once = pseudoText('Back to defaults');
    assert.match(once, /^«Bá+çk tó+ dé+fá+ú+lts»$/);
    assert.equal(once.length - 2, Math.floor(16 * 1.4));
    assert.equal(pseudoText(once), once);
    assert.match(pseudoText('«Óne» and «two»'), /^««/);
  });

  it('leaves numbers, clocks and empty texts, and the brackets of a link, as they are', () => {
    for (const text of ['5', '3:53', '', '0.1.0']) assert.equal(pseudoText(text), text);
    assert.match(pseudoText('Read [Safety] first.'), /^«Ré+á+d \[Sá+fé+tý+\] fí+rst\.»$/);
  });

  it('leaves what is put into a sentence as it was given, so that nobody takes it for translated', () => {
    const start = pseudo((name: string, minutes: number) => `Start ${name}: ${minutes} minutes`);
    assert.match(start('Dragging', 5), /^«Stá+rt Dragging: 5 mí/);
    const line = pseudo(({ names }: { names: readonly string[] }) => `Left out: ${names.join()}`);
    assert.match(line({ names: ['Dragging'] }), /: Dragging»$/);
  });

  it('still chooses a sentence by a word that is not put into it', () => {
    const sides = { left: 'Left side', right: 'Right side' };
    const say = pseudo((side: 'left' | 'right', step: string) => `${sides[side]}: ${step}`);
    assert.match(say('left', 'Rest'), /^«Lé+ft sí+dé+: Rest»$/);
  });

  it('has every file of the words, as a folder', async () => {
    const folder = 'node_modules/.cache/unknot-pseudo';
    writePseudoLanguage(`${folder}/words`);
    mkdirSync(folder, { recursive: true });
    const outfile = resolve(folder, 'all.mjs');
    const lines = wordsFiles().map(({ path }, at) => `export * as w${at} from './words/${path}';`);
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: resolve(folder) },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    const all = (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
    const texts = wordsFiles().flatMap(({ path }, at) => textsIn(all[`w${at}`], path));
    assert.ok(texts.length > 700, `${texts.length} texts`);
    const plain = texts.filter(([, text]) => text !== pseudoText(text));
    assert.deepEqual(plain, []);
  });

  it('has whatever the app asks a language for', () => {
    const asked = globSync('src/app/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'#language\/([^']+)'/g)].map(
        ([, name]) => `${name}.ts`,
      ),
    );
    const files = new Set(wordsFiles().map(({ path }) => path.replaceAll('\\', '/')));
    assert.ok(asked.length > 30);
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !files.has(name)),
      [],
    );
  });
});
