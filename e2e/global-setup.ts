import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writePseudoLanguage } from '../tools/pseudo/language.ts';
import { buildApp, pseudoBuild, rootBuild, subPathBuild } from './builds.ts';
import { isPseudo } from './share.ts';
import { deriveSubPathBuild } from './sub-path-build.ts';

const top = join(import.meta.dirname, '..');

/** When a build was made; 0 when there is none. */
function builtAt(root: string): number {
  const page = join(root, 'index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

/** When anything that goes into a build was last written. */
function changedAt(): number {
  const sources = ['src', 'public', 'tools/prerender'].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(top, folder, name),
    ),
  );
  const all = [...sources, join(top, 'angular.json'), join(top, 'ngsw-config.json')];
  return Math.max(...all.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** The app in the pseudo-language, for e2e/language. */
function buildPseudo(): void {
  writePseudoLanguage();
  buildApp({ folder: 'dist/pseudo/app', configuration: 'production,pseudo' });
}

/** Makes sure that the builds are there and no older than what they are made of. */
export default function globalSetup(): void {
  if (isPseudo()) {
    if (builtAt(pseudoBuild.root) < changedAt()) buildPseudo();
    return;
  }
  if (builtAt(rootBuild.root) < changedAt()) buildApp();
  if (builtAt(subPathBuild.root) < builtAt(rootBuild.root)) deriveSubPathBuild();
}
