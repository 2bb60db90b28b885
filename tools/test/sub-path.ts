/**
 * Proves that the build below a path that the end to end tests derive (e2e/sub-path-build.ts) is, byte for byte, what
 * a build with `--base-href` makes, but for the moment of its making.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, rootBuild, subPathBuild } from '../../e2e/builds.ts';
import { deriveSubPathBuild } from '../../e2e/sub-path-build.ts';

const PROOF = 'dist/sub-path-proof';
const derived = `${PROOF}/derived`;

function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .toSorted();
}

/** A file's bytes as text; the moment of a build, which no two share, is taken out of the worker's list. */
function contentOf(root: string, name: string): string {
  const text = readFileSync(join(root, name), 'latin1');
  return name === 'ngsw.json' ? text.replace(/"timestamp": \d+/, '"timestamp": 0') : text;
}

if (!existsSync(join(rootBuild.root, 'index.html'))) buildApp();
deriveSubPathBuild(derived);
buildApp({ base: subPathBuild.base, folder: `${PROOF}/real` });
const real = `${PROOF}/real/browser`;
const [derivedFiles, realFiles] = [filesOf(derived), filesOf(real)];
const differing = [...new Set([...derivedFiles, ...realFiles])].filter(
  (name) =>
    !derivedFiles.includes(name) ||
    !realFiles.includes(name) ||
    contentOf(derived, name) !== contentOf(real, name),
);
for (const name of differing) console.error(`Derived and built differ: ${name}`);
console.log(`${realFiles.length} files below ${subPathBuild.base}, ${differing.length} differ`);
rmSync(PROOF, { recursive: true, force: true });
process.exitCode = differing.length === 0 ? 0 : 1;
