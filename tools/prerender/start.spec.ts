import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStart } from './start.ts';

const FILES: Readonly<Record<string, string>> = {
  'main-A.js': 'import{a}from"./chunk-b.js";import"./chunk-c.js";import("./chunk-later.js");',
  'chunk-b.js': 'import{t as e}from"./chunk-d.js";export{e as t};',
  'chunk-c.js': 'import{t}from"./chunk-b.js";',
  'chunk-d.js': '',
};
const PAGE =
  '<head><title>x</title><script>own</script><link rel="modulepreload" href="chunk-b.js"></head>' +
  '<body><un-root></un-root><script src="main-A.js" type="module"></script></body>';

void test("the first load's scripts are named once each, also those the builder left out, the main one first", () => {
  const page = withStart(PAGE, (file) => FILES[file] ?? assert.fail(`${file} is asked for`));
  const names = [...page.matchAll(/<link rel="start" as="script" crossorigin href="([^"]+)">/g)];
  assert.deepEqual(
    names.map(([, name]) => name),
    ['main-A.js', 'chunk-b.js', 'chunk-c.js', 'chunk-d.js'],
  );
  assert.ok(page.indexOf('rel="start"') < page.indexOf('<script>own'), 'before the own script');
});

void test('nothing starts by itself before the own script has decided how', () => {
  const page = withStart(PAGE, (file) => FILES[file] ?? '');
  assert.doesNotMatch(page, /modulepreload|type="module"/);
});

void test('a page without a main script, or without a script of its own, is refused', () => {
  const textOf = (): string => '';
  assert.throws(() => withStart('<script>own</script>', textOf), /nothing to start/);
  assert.throws(() => withStart('<script src="main-A.js" type="module"></script>', textOf));
});
