import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Generator, type Config } from '@angular/service-worker/config';
import { mediaType } from '../../serve/mime.ts';
import type { Files } from './host.ts';

/** The name of a release's main script, which no other release has. */
export function mainOf(release: string): string {
  return `main-${release.padStart(8, '0')}.js`;
}

/** So that what is kept twice can be told from what is kept once. */
const MUCH = '.'.repeat(20_000);

/** What a small app of the same shape as ours is made of; what changes says of which it is. */
function contents(release: string): Readonly<Record<string, string>> {
  return {
    '/index.html': `<!doctype html><script src="${mainOf(release)}"></script>`,
    [`/${mainOf(release)}`]: `import './chunk-AAAAAAAA.js'; // ${release}`,
    '/chunk-AAAAAAAA.js': `export const log = '${MUCH}';`,
    '/styles-AAAAAAAA.css': `/* ${MUCH} */`,
    '/manifest.webmanifest': '{"name":"Unknot"}',
    '/favicon.ico': 'icon',
    '/icons/icon-192.png': `picture ${release}`,
    '/media/body-AAAAAAAA.svg': `<svg>${MUCH}</svg>`,
    '/voice/en.json': `["${release}"]`,
    '/voice/en.mp3': 'the voice',
  };
}

/**
 * A release of a small app as our own `ngsw-config.json` and Angular's own generator make it.
 *
 * @param base where the app is, "/" or "/any/path/"
 * @param members what the manifest says other than it should
 * @param others files with other contents
 */
export async function releaseAt(
  base: string,
  release: string,
  members: object = {},
  others: Readonly<Record<string, string>> = {},
): Promise<Files> {
  const texts = { ...contents(release), ...others };
  const read = (file: string): string => (texts as Readonly<Record<string, string>>)[file] ?? '';
  const generator = new Generator(
    {
      list: async () => Promise.resolve(Object.keys(texts)),
      read: async (file) => Promise.resolve(read(file)),
      hash: async (file) => Promise.resolve(createHash('sha1').update(read(file)).digest('hex')),
      write: async () => Promise.resolve(),
    },
    base,
  );
  const config = JSON.parse(readFileSync('ngsw-config.json', 'utf8')) as Config;
  const manifest = JSON.stringify(Object.assign(await generator.process(config), members));
  return new Map(
    Object.entries({ ...texts, '/ngsw.json': manifest }).map(([path, body]) => [
      base + path.slice(1),
      { body, type: mediaType(path) },
    ]),
  );
}
