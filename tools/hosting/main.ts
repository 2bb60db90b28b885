/**
 * Writes what index.html says of its own policy, and the hosts' settings: `node tools/hosting/main.ts`.
 * With `--check` it writes nothing and fails when one of them is not as it would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withShortScript } from '../prerender/page.ts';
import { withMetaPolicy } from '../serve/headers.ts';
import { recipes } from './recipes.ts';

const PAGE = 'src/index.html';
const FOLDER = 'docs/hosting';

const isCheck = process.argv.includes('--check');
const page = readFileSync(PAGE, 'utf8');
const files = [
  { path: PAGE, text: withMetaPolicy(page) },
  ...recipes(withShortScript(page)).map(({ file, text }) => ({ path: join(FOLDER, file), text })),
];

function isAsWritten({ path, text }: { readonly path: string; readonly text: string }): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

const stale = files.filter((file) => !isAsWritten(file));
for (const { path, text } of stale) {
  console.log(isCheck ? `stale: ${path} (npm run hosting writes it)` : `written: ${path}`);
  if (!isCheck) writeFileSync(path, text);
}
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
