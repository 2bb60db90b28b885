/**
 * A release made ready: `npm run release:check [-- --from FOLDER]`, FOLDER being the released files on the host now.
 * Holds the notes together, builds, weighs, rehearses the update and broken deployments, and writes what to upload.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { disagreements } from './notes.ts';
import { UPLOADED_LAST } from './upload-order.ts';

const BUILT = 'dist/unknot/browser';
const OUT = 'release';
const { values } = parseArgs({ options: { from: { type: 'string' } } });

function hashes(folder: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(folder, 'ngsw.json'), 'utf8');
  return (JSON.parse(text) as { hashTable: Record<string, string> }).hashTable;
}

function run(env: Readonly<Record<string, string>>, ...words: readonly string[]): void {
  const [program = '', ...rest] = words;
  const ended = spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (ended.status !== 0) throw new Error(`${words.join(' ')} failed: nothing is to be uploaded.`);
}

function rehearse(from: string | undefined): void {
  const test = ['npm', 'run', '--silent', 'e2e', '--', '--project=offline'];
  if (from !== undefined) run({ UNKNOT_RELEASED: from }, ...test, '-g', 'a release is offered');
  run({}, ...test, 'update.spec.ts', 'deployments.spec.ts');
  run({}, 'npm', 'run', '--silent', 'test:tools', '--', 'worker');
}

function changes(from: string): readonly string[] {
  const [before, after] = [hashes(from), hashes(BUILT)];
  const put = Object.keys(after).filter((url) => before[url] !== after[url]);
  const gone = Object.keys(before).filter((url) => after[url] === undefined);
  return [
    ...put.map((url) => `put   ${url}`),
    ...gone.map((url) => `gone  ${url} (leave it there)`),
  ];
}

/** What ships may have known weaknesses, or nobody could be asked: the first stops a release, the second is told at its end. */
function audited(): boolean {
  const ended = spawnSync('npm', ['run', '--silent', 'audit'], { stdio: 'inherit' });
  if (ended.status === 1)
    throw new Error('What ships has known weaknesses: nothing is to be uploaded.');
  return ended.status === 0;
}

const differing = disagreements();
for (const line of differing) console.error(line);
if (differing.length > 0) throw new Error('The release does not say one thing.');
const isAudited = audited();
run({}, 'npm', 'run', '--silent', 'build');
const from = values.from === undefined ? undefined : resolve(values.from);
if (from === undefined)
  console.log('No released files (--from FOLDER): the build is rehearsed as the release before.');
else console.log(changes(from).join('\n'));
rehearse(from);
rmSync(OUT, { recursive: true, force: true });
cpSync(BUILT, join(OUT, 'files'), { recursive: true });
writeFileSync(
  join(OUT, 'upload-order.txt'),
  [
    `1. every file of "files" but the ${UPLOADED_LAST.length} below`,
    ...UPLOADED_LAST.map((file, index) => `${index + 2}. ${file}`),
    '',
  ].join('\n'),
);
console.log(
  `Ready: ${OUT}/files, in the order of ${OUT}/upload-order.txt. Then: npm run release:verify -- URL`,
);
if (!isAudited)
  console.warn('Not audited: run "npm run audit" where the registry answers, before the upload.');
