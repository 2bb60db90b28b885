import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');

/** Builds the app, and draws Today into its page. */
const BUNDLE = join(top, 'tools/bundle/main.ts');

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

/** Where, for what address and with which configurations an app is built: by default as `npm run build` does. */
interface Wanted {
  readonly folder?: string;
  readonly base?: string;
  readonly configuration?: string;
}

/** Builds the app, and draws Today into its page; throws when that fails. */
export function buildApp({
  folder = 'dist/unknot',
  base = '/',
  configuration = 'production',
}: Wanted = {}): void {
  const how = ['--stats-json', '--configuration', configuration];
  run(BUNDLE, ...how, '--base-href', base, '--output-path', folder);
}

function run(...words: readonly string[]): void {
  const ended = spawnSync(process.execPath, words, {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ended.status !== 0) throw new Error(`${words.join(' ')} failed.`);
}
