import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Generator, type Config } from '@angular/service-worker/config';
import { mediaType } from '../../serve/mime.ts';
import type { Files } from './host.ts';

/** The name of a release's main script, which no other release has. */
export function mainOf(release: string): string {
  return `main-${release.padStart(8, '0')}.js`;
}

/** What a small app of the same shape as ours is made of; what changes says of which it is. */
function contents(release: string): Readonly<Record<string, string>> {
  return {
    '/index.html': `<!doctype html><script src="${mainOf(release)}"></script>`,
    [`/${mainOf(release)}`]: `import './chunk-AAAAAAAA.js'; // ${release}`,
    '/chunk-AAAAAAAA.js': 'export const log = 1;',
    '/styles-AAAAAAAA.css': 'body { margin: 0 }',
    '/manifest.webmanifest': '{"name":"Unknot"}',
    '/favicon.ico': 'icon',
    '/icons/icon-192.png': `picture ${release}`,
    '/media/body-AAAAAAAA.svg': '<svg/>',
    '/voice/en.json': `["${release}"]`,
    '/voice/en.mp3': 'the voice',
  };
}

/**
 * A release of a small app as our own `ngsw-config.json` and Angular's own generator make it.
 *
 * @param base where the app is, "/" or "/any/path/"
 * @param members what the manifest says other than it should
 */
export async function releaseAt(
  base: string,
  release: string,
  members: object = {},
): Promise<Files> {
  const texts = contents(release);
  const read = (file: string): string => texts[file] ?? '';
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
