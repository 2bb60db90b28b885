/**
 * What a change can reach, in about a minute: `npm run test:changed [-- COMMIT]`. The change is all that differs from
 * where this branch left main (or from the commit given), committed or not. `npm test` is what counts before landing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { nodeSpecs } from '../node-specs/which.ts';
import { endToEndOf, importsOf, unitSpecsOf } from './reach.ts';
import { karmaCounts, plainCounts, endToEndCounts } from './reports.ts';
import { runAndTell } from './run-and-tell.ts';
import type { Stage } from './stages.ts';

/** What git prints, line by line; none where it fails. */
function git(...words: readonly string[]): readonly string[] {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

/** Where this branch left main. On main itself, what is not committed is the change. */
function start(): string {
  const given = process.argv[2];
  if (given !== undefined) return given;
  const [base] = ['origin/main', 'main'].flatMap((main) => git('merge-base', 'HEAD', main));
  return base ?? 'HEAD';
}

function changedFiles(since: string): readonly string[] {
  if (git('rev-parse', '--verify', since).length === 0) throw new Error(`There is no ${since}.`);
  const tracked = git('diff', '--name-only', since);
  const untracked = git('ls-files', '--others', '--exclude-standard');
  return [...new Set([...tracked, ...untracked])].sort();
}

/** The stages for a change, each with no more than it reaches. */
async function stagesFor(changed: readonly string[]): Promise<readonly Stage[]> {
  const all = globSync('{src,tools,bench}/**/*.spec.ts').map((spec) => spec.replaceAll('\\', '/'));
  const reached = unitSpecsOf(changed, await importsOf(all));
  const nodeOnes = new Set(nodeSpecs());
  const ofTools = reached.filter((spec) => !spec.startsWith('src/'));
  const inNode = reached.filter((spec) => nodeOnes.has(spec));
  const inKarma = reached.filter((spec) => spec.startsWith('src/') && !nodeOnes.has(spec));
  const endToEnd = endToEndOf(changed);
  const style = changed.filter((file) => existsSync(file));
  const stages: readonly (Stage | false)[] = [
    endToEnd.length > 0 && {
      script: 'e2e',
      // A changed spec may try nothing but in the full run.
      words: ['--', '--pass-with-no-tests', ...endToEnd],
      report: { file: 'reports/e2e.json', read: endToEndCounts },
      budget: 90,
    },
    inKarma.length > 0 && {
      script: 'test:unit',
      words: ['--', ...inKarma.flatMap((spec) => ['--include', spec])],
      report: { file: 'reports/unit.json', read: karmaCounts },
      budget: 60,
    },
    style.length > 0 && { script: 'lint:changed', words: ['--', ...style], budget: 40 },
    inNode.length > 0 && {
      script: 'test:node',
      words: ['--', ...inNode],
      report: { file: 'reports/node.json', read: plainCounts },
      budget: 30,
    },
    ofTools.length > 0 && {
      script: 'test:tools',
      words: ['--', ...ofTools],
      report: { file: 'reports/tools.json', read: plainCounts },
      budget: 40,
    },
  ];
  return stages.filter((stage) => stage !== false);
}

const since = start();
const changed = changedFiles(since);
console.log(`${changed.length} files differ from ${since}`);
if (changed.length > 0) await runAndTell(await stagesFor(changed));
