/**
 * Writes the licences of all that the last build ships, for the page under About: `node tools/licences/main.ts`.
 * With `--check` it writes nothing and fails when the page would not tell what was built.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundledPackages } from './bundled.ts';
import { shippedWorks } from './shipped.ts';

const STATS = 'dist/unknot/browser-stats.json';
const LIST = 'src/app/safety/licences/shipped.json';

if (!existsSync(STATS)) throw new Error(`${STATS} is missing: build with "npm run build".`);
const text = `${JSON.stringify(shippedWorks(bundledPackages(STATS)), null, 2)}\n`;
const isAsBuilt = existsSync(LIST) && readFileSync(LIST, 'utf8') === text;
if (process.argv.includes('--check')) {
  if (!isAsBuilt)
    console.error(
      `${LIST} does not tell what this build ships: run "npm run licences" and build again.`,
    );
  process.exitCode = isAsBuilt ? 0 : 1;
} else if (!isAsBuilt) {
  writeFileSync(LIST, text);
  console.log(`written: ${LIST}`);
}
