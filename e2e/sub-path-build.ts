import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { rootBuild, subPathBuild } from './builds.ts';

const top = join(import.meta.dirname, '..');

/** Angular's own program that lists a build's files and their hashes for the service worker. */
const LISTER = join(top, 'node_modules/@angular/service-worker/ngsw-config.js');

/** The worker's own files, which Angular's builder adds once the list is made: they are not in it. */
const WORKERS = ['ngsw-worker.js', 'safety-worker.js', 'worker-basic.min.js'];

/** Gives the page below a path its base address. */
function rebase(page: string): void {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    `<base href="${rootBuild.base}"`,
    `<base href="${subPathBuild.base}"`,
  );
  if (after === before)
    throw new Error(`${page} has no <base href="${rootBuild.base}"> to change.`);
  writeFileSync(page, after);
}

/** Lists the files of the build below a path for the service worker. */
function list(root: string): void {
  const words = [LISTER, relative(top, root), 'ngsw-config.json', subPathBuild.base];
  const ended = spawnSync(process.execPath, words, {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ended.status !== 0) {
    rmSync(root, { recursive: true, force: true });
    throw new Error(`Listing the files of ${root} failed.`);
  }
}

/**
 * Makes the build for a host that serves the app below a path, out of the one for a host's root. The two differ in the
 * page's base address and in the service worker's list of files alone; `npm run test:sub-path` proves that against a
 * build of its own.
 */
export function deriveSubPathBuild(root = subPathBuild.root): void {
  rmSync(root, { recursive: true, force: true });
  const isListed = (path: string) => !WORKERS.includes(basename(path));
  cpSync(rootBuild.root, root, { recursive: true, filter: isListed });
  rebase(join(root, 'index.html'));
  list(root);
  for (const name of WORKERS) cpSync(join(rootBuild.root, name), join(root, name));
}
