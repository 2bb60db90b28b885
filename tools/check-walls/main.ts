/** Plants one breach after another in src/app and asserts that lint sees each; removes all it planted. */
import { existsSync, mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { MATRIX } from '../lint/boundaries.js';
import { matrixBreaches, OTHER_BREACHES, type Breach } from './breaches.ts';

const top = join(import.meta.dirname, '../..');
const app = join(top, 'src/app');

/** Only the walls are looked at: rules that need types would make this slow and see nothing of them. */
const eslint = new ESLint({
  cwd: top,
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
  const path = join(app, file);
  rmSync(path, { force: true });
  if (dirname(file) === 'stray' && existsSync(dirname(path))) rmdirSync(dirname(path));
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
