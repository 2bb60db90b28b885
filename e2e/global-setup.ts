import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rootBuild, subPathBuild } from './builds.ts';

const top = join(import.meta.dirname, '..');

/** When a build was made; 0 when there is none. */
function builtAt(root: string): number {
  const page = join(root, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

/** When anything that goes into a build was last written. */
function changedAt(): number {
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(top, folder, name),
    ),
  );
  const all = [...sources, join(top, 'angular.json'), join(top, 'ngsw-config.json')];
  return Math.max(...all.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

function build(...words: readonly string[]): void {
  const ended = spawnSync('npx', ['--no-install', 'ng', 'build', '--stats-json', ...words], {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (ended.status !== 0) throw new Error(`ng build ${words.join(' ')} failed.`);
}

/** Makes sure that both builds are there and no older than their sources. */
export default function globalSetup(): void {
  const sources = changedAt();
  if (builtAt(rootBuild.root) < sources) build();
  if (builtAt(subPathBuild.root) < sources) {
    build('--base-href', subPathBuild.base, '--output-path', join(subPathBuild.root, '..'));
  }
}
