/**
 * The specs that need no browser, in random order: `npm run test:node [-- PART-OF-A-PATH ...]`. Leaves its counts and the
 * slowest specs in reports/node.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import Jasmine, { type SpecResult } from 'jasmine';
import { bundleSpecs } from './bundle.ts';
import { nodeSpecs } from './which.ts';

const BUNDLE = 'node_modules/.cache/unknot/node-specs.mjs';
const SLOWEST = 10;

const parts = process.argv.slice(2);
const specs = nodeSpecs().filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
if (specs.length === 0)
  throw new Error(`No spec for Node has "${parts.join('" or "')}" in its path.`);
await bundleSpecs(['tools/node-specs/settings.ts', ...specs], BUNDLE);

let [passed, failed] = [0, 0];
const times: { readonly name: string; readonly ms: number }[] = [];
const reporter = {
  specDone: ({ status, fullName, duration }: SpecResult) => {
    if (status === 'passed') passed += 1;
    if (status === 'failed') failed += 1;
    times.push({ name: fullName, ms: duration ?? 0 });
  },
};

// A failure names the line of the spec, not that of the bundle.
process.setSourceMapsEnabled(true);
const runner = new Jasmine();
// A limit for what hangs: jasmine's own of 5 s is passed by a busy machine.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
runner.exitOnCompletion = false;
runner.addReporter(reporter);
const { overallStatus } = await runner.execute([BUNDLE]);
const isWhole = overallStatus === 'passed';
if (!isWhole && failed === 0) failed = 1;
process.exitCode = isWhole ? 0 : 1;
const slowest = times.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/node.json', JSON.stringify({ passed, failed, slowest }));
