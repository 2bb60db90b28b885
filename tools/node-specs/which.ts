/**
 * Which specs run where. Those below src/app/domain, and any other whose name ends in `.node.spec.ts`, run in Node; all
 * others run in Chromium by Karma (docs/adr/031). The rule stands once, as what Karma leaves out, in angular.json.
 */
import { globSync, readFileSync } from 'node:fs';

interface TestOptions {
  readonly exclude: readonly string[];
}

interface Workspace {
  readonly projects: {
    readonly unknot: { readonly architect: { readonly test: { readonly options: TestOptions } } };
  };
}

/** The patterns of paths whose specs run in Node. */
export function nodePatterns(): readonly string[] {
  const workspace = JSON.parse(readFileSync('angular.json', 'utf8')) as Workspace;
  return workspace.projects.unknot.architect.test.options.exclude;
}

/** The specs that run in Node, sorted. With `part`, those with it in their path. */
export function nodeSpecs(part = ''): readonly string[] {
  return globSync([...nodePatterns()])
    .filter((file) => file.includes(part))
    .sort();
}
