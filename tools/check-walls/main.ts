/**
 * Plants a breach of each wall in a copy of the sources and asserts that lint sees every one, and that it passes what
 * is allowed. In a copy, so that a build or a lint at the same time never meets them.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { MATRIX } from '../lint/boundaries.js';
import { CYCLES, matrixBreaches, matrixPassages, OTHER_BREACHES, type Breach } from './breaches.ts';

const top = join(import.meta.dirname, '../..');
/** What lint reads beside the sources. */
const SETTINGS = [
  'eslint.config.js',
  'oxlint.config.ts',
  'package.json',
  'tsconfig*.json',
  'tools',
];

/** A copy of the project as far as lint sees it; installed packages are linked. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'unknot-walls-'));
  for (const name of globSync([...SETTINGS, 'src'], { cwd: top })) {
    cpSync(join(top, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

const copy = copyOfProject();
const app = join(copy, 'src/app');
// The plugins look for the sources from here.
process.chdir(copy);

interface Planted {
  readonly breach: Breach;
  readonly path: string;
}

function write(path: string, code: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  return path;
}

/** Plants a breach or a passage under a name of its own, beside all others. */
function plant(breach: Breach, number: number): Planted {
  const name = breach.file.replace(/\.ts$/, `-${number}.ts`);
  return { breach, path: write(join(app, name), breach.code) };
}

/** What ESLint sees in each file: the names of the rules. Only the walls are looked at. */
async function seenByEslint(files: readonly string[]): Promise<ReadonlyMap<string, Set<string>>> {
  const ruleFilter = ({ ruleId }: { ruleId: string }) => /^(boundaries|no-restricted)/.test(ruleId);
  const eslint = new ESLint({ cwd: copy, ruleFilter });
  const results = await eslint.lintFiles([...files]);
  return new Map(
    results.map(({ filePath, messages }) => [
      filePath,
      new Set(messages.map(({ ruleId }) => ruleId ?? 'none: it could not be read')),
    ]),
  );
}

/** The rules that Oxlint sees broken in the files. */
function seenByOxlint(files: readonly string[]): ReadonlySet<string> {
  const program = join(top, 'node_modules/oxlint/bin/oxlint');
  const words = [program, '--format', 'json', ...files];
  const { stdout } = spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] };
  return new Set(diagnostics.map(({ code }) => code));
}

process.on('exit', () => {
  process.chdir(top);
  rmSync(copy, { recursive: true, force: true });
});

const breaches = [...matrixBreaches(MATRIX), ...OTHER_BREACHES].map(plant);
const passages = matrixPassages(MATRIX).map(plant);
const seen = await seenByEslint([...breaches, ...passages].map(({ path }) => path));
const unseenCycles = CYCLES.flatMap((files) => {
  const rules = seenByOxlint(files.map(({ file, code }) => write(join(app, file), code)));
  return files.slice(1).filter(({ rule }) => !rules.has(rule));
});

const faults = [
  ...breaches
    .filter(({ breach, path }) => seen.get(path)?.has(breach.rule) !== true)
    .map(({ breach }) => `Not seen by lint: ${breach.wall} (${breach.rule})`),
  ...passages
    .filter(({ path }) => seen.get(path)?.size !== 0)
    .map(({ breach }) => `Forbidden by lint: ${breach.wall} (${breach.rule})`),
  ...unseenCycles.map(({ wall, rule }) => `Not seen by lint: ${wall} (${rule})`),
];
for (const fault of faults) console.error(fault);
const failed = faults.length;
const passed = breaches.length + passages.length + CYCLES.length - failed;
mkdirSync(join(top, 'reports'), { recursive: true });
writeFileSync(join(top, 'reports/walls.json'), JSON.stringify({ passed, failed }));
console.log(
  `${breaches.length + CYCLES.length} planted breaches and ${passages.length} passages, ${failed} judged wrongly by lint`,
);
process.exitCode = failed === 0 ? 0 : 1;
