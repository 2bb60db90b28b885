/**
 * What a change can reach, for `npm run test:changed`: unit specs by their imports, end to end specs by the folder that
 * was changed, and what is read without an import (a paper, a worker that a spec bundles) by its place.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Which end to end specs try what lies below a path; the first row that fits counts. What everything stands on (domain,
 * words, catalogue) is tried by the unit specs, and here by the two sessions that go through all of it.
 */
export const END_TO_END: readonly (readonly [below: string, specs: readonly string[]])[] = [
  ['src/app/log/insights', ['e2e/journeys/insights.spec.ts']],
  ['src/app/domain/insights', ['e2e/journeys/insights.spec.ts']],
  ['src/app/log/transfer', ['e2e/journeys/import.spec.ts']],
  ['src/app/log/report', ['e2e/journeys/report.spec.ts']],
  ['src/app/log/list', ['e2e/journeys/log-list.spec.ts']],
  ['src/app/log/edit', ['e2e/journeys/log-edit.spec.ts']],
  ['src/app/log', ['e2e/journeys/log']],
  ['src/app/domain/routine', ['e2e/journeys/routine.spec.ts']],
  ['src/app/routines', ['e2e/journeys/routine.spec.ts']],
  ['src/app/store/routines', ['e2e/journeys/routine.spec.ts']],
  ['src/app/domain/day', ['e2e/journeys/today.spec.ts']],
  ['src/app/home/day', ['e2e/journeys/today.spec.ts']],
  ['src/app/store/day', ['e2e/journeys/today.spec.ts']],
  ['src/app/domain/plan', ['e2e/access/reach.spec.ts']],
  ['src/app/domain/calendar', ['e2e/access/reach.spec.ts']],
  ['src/app/plan', ['e2e/access/reach.spec.ts']],
  ['src/app/store/plan', ['e2e/access/reach.spec.ts']],
  ['src/app/session/sound-check', ['e2e/journeys/sound-check.spec.ts']],
  ['src/app/session/technique-page', ['e2e/journeys/set-up.spec.ts']],
  ['src/app/session/player', ['e2e/journeys/player.spec.ts']],
  ['src/app/session', ['e2e/journeys/player.spec.ts', 'e2e/journeys/session.spec.ts']],
  ['src/app/techniques', ['e2e/journeys/set-up.spec.ts', 'e2e/journeys/movement.spec.ts']],
  ['src/app/home/first-frame', ['e2e/journeys/first-frame.spec.ts']],
  ['src/app/home/technique-card', ['e2e/journeys/first-frame.spec.ts']],
  ['src/app/home', ['e2e/journeys/around.spec.ts', 'e2e/journeys/today.spec.ts']],
  ['src/app/settings/voice-page', ['e2e/journeys/sound-check.spec.ts']],
  ['src/app/settings/figure-section', ['e2e/journeys/person.spec.ts']],
  ['src/app/settings/data-page', ['e2e/journeys/safekeeping.spec.ts']],
  ['src/app/settings/erase', ['e2e/journeys/safekeeping.spec.ts']],
  ['src/app/settings', ['e2e/journeys/around.spec.ts', 'e2e/journeys/person.spec.ts']],
  ['src/app/safety', ['e2e/journeys/evidence.spec.ts']],
  ['src/app/store', ['e2e/journeys/full-disk.spec.ts', 'e2e/journeys/log.spec.ts']],
  ['src/app/platform/update', ['e2e/offline/update.spec.ts']],
  ['src/app/platform', ['e2e/journeys/interruptions.spec.ts', 'e2e/journeys/session.spec.ts']],
  ['src/app/ui/back-map', ['e2e/journeys/back-map.spec.ts']],
  ['src/app/ui', ['e2e/access/layout.spec.ts']],
  ['src/styles', ['e2e/access/layout.spec.ts', 'e2e/access/tones.spec.ts']],
  ['src/index.html', ['e2e/journeys/first-frame.spec.ts', 'e2e/doors']],
  ['src/main.ts', ['e2e/journeys/first-frame.spec.ts', 'e2e/journeys/around.spec.ts']],
  ['tools/prerender', ['e2e/journeys/first-frame.spec.ts', 'e2e/doors']],
  ['src', ['e2e/journeys/session.spec.ts', 'e2e/journeys/around.spec.ts']],
  ['tools/bundle', ['e2e/journeys/first-frame.spec.ts', 'e2e/doors']],
  ['worker', ['e2e/offline/update.spec.ts']],
  ['public', ['e2e/offline/offline.spec.ts']],
  ['ngsw-config.json', ['e2e/offline/offline.spec.ts']],
  ['e2e/journeys', ['e2e/journeys/session.spec.ts']],
];

/** The end to end specs that try the changed files: those changed themselves, and those of the map. */
export function endToEndOf(changed: readonly string[]): readonly string[] {
  const specs = changed.flatMap((file) => {
    if (/^e2e\/.*\.spec\.ts$/.test(file)) return [file];
    if (
      /(\.(spec|builder|arbitrary|oracle|harness|fixture)\.ts|\.md)$|\/fake-[^/]*\.ts$/.test(file)
    )
      return [];
    const row = END_TO_END.find(([below]) => file === below || file.startsWith(`${below}/`));
    return row?.[1] ?? [];
  });
  return [...new Set(specs)].sort();
}

/** The modules that each module imports, by paths from the project's root. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the specs import, and so on. A template or stylesheet counts as imported by its component; an import of types alone
 * does not count, since lint compiles them all.
 */
export async function importsOf(specs: readonly string[]): Promise<Imports> {
  const { metafile } = await build({
    entryPoints: [...specs],
    bundle: true,
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
    loader: { '.md': 'text' },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => {
      const urls = readFileSync(file, 'utf8').matchAll(/'\.\/([^']+\.(?:html|css|svg))'/g);
      const beside = [...urls].map(([, name = '']) =>
        join(dirname(file), name).replaceAll('\\', '/'),
      );
      return [file, new Set([...imports.map(({ path }) => path), ...beside])];
    }),
  );
}

/** What specs read without importing it, and how the paths of these specs begin. */
const READ: readonly (readonly [below: string, specs: string])[] = [
  ['docs/spec', 'src/app/content-paper'],
  ['docs/spec', 'src/app/sides-paper'],
  ['docs/spec', 'src/app/source-paper'],
  ['docs', 'tools/references/'],
  ['docs/nothing-lost.md', 'tools/nothing-lost/'],
  ['worker', 'tools/worker/'],
];

/**
 * Of the specs that were looked at, those beside a changed file, those that import one, however far away, and those that
 * read one otherwise.
 */
export function unitSpecsOf(changed: readonly string[], imports: Imports): readonly string[] {
  const reached = new Set(changed);
  const reading = READ.flatMap(([below, specs]) =>
    changed.some((file) => file === below || file.startsWith(`${below}/`)) ? [specs] : [],
  );
  let before = 0;
  while (reached.size > before) {
    before = reached.size;
    for (const [file, own] of imports) {
      if ([...own].some((path) => reached.has(path))) reached.add(file);
    }
  }
  const beside = new Set([...reached].map((file) => stem(file)));
  const isReading = (file: string): boolean => reading.some((start) => file.startsWith(start));
  return [...imports.keys()].filter(
    (file) =>
      file.endsWith('.spec.ts') && (reached.has(file) || beside.has(stem(file)) || isReading(file)),
  );
}

/** A file's path without its endings: the same for a module, its template and its spec. */
function stem(file: string): string {
  return join(dirname(file), basename(file).replace(/(\.node)?(\.spec)?\.\w+$/, ''));
}
