/**
 * Plants one breach after another in a copy of the sources and asserts that lint sees each. In a copy, so that a build
 * or a lint at the same time never meets one.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { MATRIX } from '../lint/boundaries.js';
import { matrixBreaches, OTHER_BREACHES, type Breach } from './breaches.ts';

const top = join(import.meta.dirname, '../..');
/** What lint reads beside the sources. */
const SETTINGS = [
  'eslint.config.js',
  'tsconfig.json',
  'tsconfig.app.json',
  'package.json',
  'tools',
];

/** A copy of the project as far as lint sees it; installed packages are linked. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'unknot-walls-'));
  for (const name of [...SETTINGS, 'src']) {
    cpSync(join(top, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

const copy = copyOfProject();
const app = join(copy, 'src/app');
// The plugins look for the sources from here.
process.chdir(copy);

/** Only the walls are looked at: rules that need types would make this slow and see nothing of them. */
const eslint = new ESLint({
  cwd: copy,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { project: false, programs: null } },
    },
  ],
  ruleFilter: ({ ruleId }) => /^(boundaries|import-x|no-restricted)/.test(ruleId),
});

/** The other half of a cycle, which needs two files on the disk. */
const PARTNER = 'ui/planted-breach-partner.ts';
const PARTNER_CODE = `import './planted-breach';\n\n/** Planted. */\nexport const partner = 1;\n`;

function plant(file: string, code: string): void {
  const path = join(app, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

function remove(file: string): void {
  rmSync(join(app, file), { force: true });
}

/** Whether lint sees a breach; the file exists while it looks, for the rules that resolve paths. */
async function isSeen(breach: Breach): Promise<boolean> {
  const isCycle = breach.rule === 'import-x/no-cycle';
  try {
    plant(breach.file, breach.code);
    if (isCycle) plant(PARTNER, PARTNER_CODE);
    const results = await eslint.lintText(breach.code, { filePath: join(app, breach.file) });
    return results.some((result) =>
      result.messages.some((message) => message.ruleId === breach.rule),
    );
  } finally {
    remove(breach.file);
    if (isCycle) remove(PARTNER);
  }
}

let failed = 0;
process.on('exit', () => {
  process.chdir(top);
  rmSync(copy, { recursive: true, force: true });
});
const breaches = [...matrixBreaches(MATRIX), ...OTHER_BREACHES];
for (const breach of breaches) {
  if (await isSeen(breach)) continue;
  failed += 1;
  console.error(`Not seen by lint: ${breach.wall} (${breach.rule})`);
}
const passed = breaches.length - failed;
mkdirSync(join(top, 'reports'), { recursive: true });
writeFileSync(join(top, 'reports/walls.json'), JSON.stringify({ passed, failed }));
console.log(`${passed} of ${breaches.length} planted breaches seen by lint`);
process.exitCode = failed === 0 ? 0 : 1;
