/**
 * Everything `npm test` promises, stage by stage; stops at the first that fails and ends with true counts. With `--full`
 * specs that try a share of their cases try them all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { endToEndCounts, plainCounts, unitCounts, type Counts } from './reports.ts';

interface Stage {
  /** The npm script that is the stage. */
  readonly script: string;
  /** Where its counts are, when it counts more than "it passed". */
  readonly report?: { readonly file: string; readonly read: (file: string) => Counts };
}

const STAGES: readonly Stage[] = [
  { script: 'browsers' },
  { script: 'lint' },
  { script: 'walls', report: { file: 'reports/walls.json', read: plainCounts } },
  { script: 'types' },
  { script: 'test:tools', report: { file: 'reports/tools.json', read: plainCounts } },
  { script: 'figures -- --check --sample' },
  { script: 'test:node', report: { file: 'reports/node.json', read: plainCounts } },
  { script: 'test:unit', report: { file: 'reports/unit.json', read: unitCounts } },
  { script: 'build' },
  { script: 'e2e', report: { file: 'reports/e2e.json', read: endToEndCounts } },
];

/** Runs one stage. Without a report of its own it counts as one check. */
function run(stage: Stage): Counts {
  console.log(`\n== ${stage.script}`);
  const started = Date.now();
  const ended = spawnSync('npm', ['run', '--silent', stage.script], {
    stdio: 'inherit',
    shell: true,
  });
  console.log(`== ${stage.script}: ${Math.round((Date.now() - started) / 1000)} s`);
  const ok = ended.status === 0;
  if (stage.report === undefined || !existsSync(stage.report.file)) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }
  const counts = stage.report.read(stage.report.file);
  // A runner that fails without a failed test (a crash, a broken set-up) must not read as success.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

if (process.argv.includes('--full')) process.env['UNKNOT_FULL'] = '1';
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
let passed = 0;
let failed = 0;
for (const stage of STAGES) {
  const counts = run(stage);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) {
    console.log(`\nStopped at: npm run ${stage.script}`);
    break;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
