import { dirname, join } from 'node:path';

/** A relative path behind "from" or in an import. */
const SPECIFIER = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/**
 * Which of the sources import one of these files themselves, types alone included, which a bundler leaves out; by paths
 * from the project's root.
 */
export function importersOf(
  files: readonly string[],
  sources: readonly string[],
  read: (file: string) => string,
): readonly string[] {
  const wanted = new Set(files.map((file) => withoutEnding(file)));
  return sources.filter((source) =>
    [...read(source).matchAll(SPECIFIER)].some(([, path = '']) =>
      wanted.has(withoutEnding(join(dirname(source), path).replaceAll('\\', '/'))),
    ),
  );
}

function withoutEnding(file: string): string {
  return file.replace(/\.ts$/, '');
}
