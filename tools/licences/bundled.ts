import { readFileSync } from 'node:fs';

interface Stats {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }
    >
  >;
}

/** The service worker is copied beside the build and is in no statistics of it. */
const COPIED = ['@angular/service-worker'];

/** The package a module is of, or null for a module of our own: the innermost `node_modules` counts. */
export function packageOf(module: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/** Names of the packages of which any byte is in the built app, sorted; `file` is the build's browser-stats.json. */
export function bundledPackages(file: string): readonly string[] {
  const { outputs } = JSON.parse(readFileSync(file, 'utf8')) as Stats;
  const modules = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([module]) => module),
  );
  const names = modules.map(packageOf).filter((name) => name !== null);
  return [...new Set([...names, ...COPIED])].sort();
}
