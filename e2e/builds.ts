import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');

/** Angular's command line. */
const NG = join(top, 'node_modules/@angular/cli/bin/ng.js');

/** A production build of the app, and the address it was built for. */
export interface Build {
  readonly root: string;
  readonly base: string;
}

/** The build that `npm run build` makes. */
export const rootBuild: Build = { root: join(top, 'dist/unknot/browser'), base: '/' };

/** The same app for a host that serves it below a path. */
export const subPathBuild: Build = { root: join(top, 'dist/sub-path/browser'), base: '/any/path/' };

/** The same app in the pseudo-language, as `npm run pseudo` makes it. */
export const pseudoBuild: Build = { root: join(top, 'dist/pseudo/app/browser'), base: '/' };

/** Runs `ng build` with further words; throws when it fails. */
export function buildApp(...words: readonly string[]): void {
  const ended = spawnSync(process.execPath, [NG, 'build', ...words], {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ended.status !== 0) throw new Error(`ng build ${words.join(' ')} failed.`);
}
