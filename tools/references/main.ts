/**
 * Fails where a comment or a paper names a path that the repository does not have, or a comment an issue by its number;
 * part of `npm run lint`.
 */
import { globSync, readFileSync } from 'node:fs';
import { danglingIn } from './references.ts';

const FILES = [
  '*.md',
  'docs/**/*.md',
  '*.{js,cjs}',
  '.github/**/*.md',
  '{src,e2e,tools,bench}/**/*.{ts,js,css,html,md}',
  'public/*.js',
];
/** The changelog names what was there then; the check's own spec names what never was. */
const LEFT_OUT = ['CHANGELOG.md', 'tools/references/references.spec.ts'];

const files = globSync(FILES).filter(
  (file) => !LEFT_OUT.includes(file) && !file.includes('/pictures/'),
);
const dangling = files.flatMap((file) => danglingIn(file, readFileSync(file, 'utf8')));
for (const { file, line, named } of dangling) console.error(`${file}:${line} names ${named}`);
process.exitCode = dangling.length > 0 ? 1 : 0;
