import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { BODIES } from './body/build.ts';
import { foldersOf } from './app/app-files.ts';

/** Kept beside the generator: what drew the pictures in the app, and what it drew. */
const FILE = 'tools/figures/drawn.json';

/** Hashes of the generator and of all files it draws, as they were when it last drew them all. */
export interface Stamp {
  readonly generator: string;
  readonly pictures: string;
}

/** One hash over the names and the contents of files; line ends do not count. */
function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(file.replaceAll('\\', '/')).update('\0');
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).update('\0');
  }
  return hash.digest('hex');
}

/** The stamp of the files as they are now. What is drawn passes through prettier, so its settings here count too. */
export function stampNow(): Stamp {
  const code = globSync('tools/figures/**/*.ts', {
    exclude: ['tools/figures/**/*.spec.ts', 'tools/figures/sheet/**'],
  });
  const pictures = globSync(foldersOf(BODIES).map((folder) => `${folder}/*`));
  return {
    generator: hashOf([...code, 'node_modules/prettier/package.json']),
    pictures: hashOf(pictures),
  };
}

/** Whether neither the generator nor a picture has changed since all were drawn. */
export function isAsDrawn(): boolean {
  if (!existsSync(FILE)) return false;
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Stamp;
  const now = stampNow();
  return kept.generator === now.generator && kept.pictures === now.pictures;
}

/** Keeps the stamp of the files as they are now; to be called when all have been drawn. */
export function keepStamp(): void {
  writeFileSync(FILE, `${JSON.stringify(stampNow(), null, 2)}\n`);
}
