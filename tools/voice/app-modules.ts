import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of src/app/spoken-texts.ts; its own imports are for a bundler. */
interface Spoken {
  spokenTexts(): Promise<readonly string[]>;
}

const FOLDER = 'node_modules/.cache/unknot-voice';

/** Every text the app's guide may say, asked of the app itself. */
export async function spokenTexts(): Promise<readonly string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = `${FOLDER}/spoken-texts.mjs`;
  await build({
    entryPoints: ['src/app/spoken-texts.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    // Angular's packages hold code that only its compiler can finish.
    banner: { js: 'import "@angular/compiler";' },
  });
  const spoken = (await import(pathToFileURL(resolve(outfile)).href)) as Spoken;
  return spoken.spokenTexts();
}
