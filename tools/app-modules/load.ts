import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = 'node_modules/.cache/unknot-app-modules';

/**
 * Loads what is made of the app for tools (src/build-only) with all it imports, whose imports are for a bundler.
 *
 * @param name of a file in src/build-only, without its ending
 * @returns what it exports, in the form the caller knows it by
 */
export async function appModule<T>(name: string): Promise<T> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = `${FOLDER}/${name}.mjs`;
  await build({
    entryPoints: [`src/build-only/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    // Angular's packages hold code that only its compiler can finish.
    banner: { js: 'import "@angular/compiler";' },
  });
  return (await import(pathToFileURL(resolve(outfile)).href)) as T;
}
