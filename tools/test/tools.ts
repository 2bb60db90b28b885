/** Runs the tools' own tests (*.spec.ts below tools/ and bench/) and leaves their counts: `npm run test:tools [-- PART-OF-A-PATH ...]`. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const parts = process.argv.slice(2);
const isAsked = (file: string) => parts.length === 0 || parts.some((part) => file.includes(part));
const files = globSync('{bench,tools}/**/*.spec.ts').filter(isAsked);
if (files.length === 0)
  throw new Error(`No test in tools or bench has "${parts.join('" or "')}" in its path.`);

let passed = 0;
let failed = 0;
const times: { name: string; ms: number }[] = [];
const isTest = ({ details }: { details: { type?: string } }) => details.type !== 'suite';

// In one process: thirty would each read the same modules.
run({ files, isolation: 'none' })
  .on('test:pass', (event) => {
    if (!isTest(event)) return;
    passed += 1;
    times.push({ name: event.name, ms: event.details.duration_ms });
  })
  .on('test:fail', (event) => {
    if (isTest(event)) failed += 1;
    process.exitCode = 1;
  })
  .compose(spec)
  .on('end', () => {
    const slowest = times.sort((one, other) => other.ms - one.ms).slice(0, 10);
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/tools.json', JSON.stringify({ passed, failed, slowest }));
  })
  .pipe(process.stdout);
