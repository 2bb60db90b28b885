/**
 * Makes the service worker of `worker/`, under a name that holds its hash, and tells the app that name: `npm run worker`. With
 * `--check` it writes nothing and fails when what is there is not what would be written.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineWorker, withdrawnWorker } from './bundle.ts';

const FOLDER = 'public';
const NAME = 'src/app/platform/update/worker-file.ts';

const isCheck = process.argv.includes('--check');
const worker = offlineWorker();
const files = [
  { path: join(FOLDER, worker.name), text: worker.text },
  { path: join(FOLDER, 'withdrawn-worker.js'), text: withdrawnWorker() },
  {
    path: NAME,
    text: `/** The service worker's file. Its name holds the beginning of its SHA-256; made by "npm run worker". */
export const WORKER_FILE = '${worker.name}';
`,
  },
];

function isAsWritten({ path, text }: { readonly path: string; readonly text: string }): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

const old = globSync(`${FOLDER}/offline-worker*.js`).filter((path) => path !== files[0]?.path);
const stale = files.filter((file) => !isAsWritten(file));
for (const path of [...old, ...stale.map(({ path }) => path)])
  console.log(isCheck ? `stale: ${path} (npm run worker writes it)` : `written anew: ${path}`);
if (isCheck) process.exitCode = old.length + stale.length > 0 ? 1 : 0;
else {
  for (const path of old) rmSync(path);
  for (const { path, text } of stale) writeFileSync(path, text);
}
