import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file as a browser receives it, at brotli's best. */
export function wireBytes(root: string, file: string): number {
  return brotliCompressSync(readFileSync(join(root, file))).length;
}

/** Sum over files, each counted once. */
export function wireTotal(root: string, files: Iterable<string>): number {
  return [...new Set(files)].reduce((sum, file) => sum + wireBytes(root, file), 0);
}

/** JavaScript and CSS that index.html itself asks for. */
export function filesOfPage(root: string): readonly string[] {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(names)].filter((name) => existsSync(join(root, name)));
}

/** One output file of the build, as esbuild's stats tell of it. */
export interface Chunk {
  /** Modules it holds. */
  readonly inputs: readonly string[];
  /** Chunks it cannot run without. */
  readonly needs: readonly string[];
  /** Chunks it may load later. */
  readonly lazy: readonly string[];
}

interface Stats {
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly inputs: Readonly<Record<string, unknown>>;
        readonly imports: readonly {
          readonly path: string;
          readonly kind: string;
          readonly external?: boolean;
        }[];
      }
    >
  >;
}

/** The chunks of a build by file name, from its stats.json. */
export function readChunks(file: string): ReadonlyMap<string, Chunk> {
  const stats = JSON.parse(readFileSync(file, 'utf8')) as Stats;
  return new Map(
    Object.entries(stats.outputs).map(([name, output]) => {
      const own = output.imports.filter((entry) => entry.external !== true);
      const ofKind = (kind: string) =>
        own.filter((entry) => entry.kind === kind).map((entry) => entry.path);
      const chunk = {
        inputs: Object.keys(output.inputs),
        needs: ofKind('import-statement'),
        lazy: ofKind('dynamic-import'),
      };
      return [name, chunk];
    }),
  );
}

/** Files and everything they cannot run without. */
export function withNeeds(
  chunks: ReadonlyMap<string, Chunk>,
  files: Iterable<string>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    waiting.push(...(chunks.get(file)?.needs ?? []));
  }
  return all;
}
