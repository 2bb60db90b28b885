/**
 * Lighthouse on Today, a technique and the Log, beside the floor if there is one, in turn within one run:
 * `npm run bench [-- --floor PATH] [--runs 5]`. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { CATEGORIES, measure, median, type Scores } from './lighthouse.ts';
import { keepResults } from './results.ts';

const DEBUGGING_PORT = 9333;

interface Target {
  readonly name: string;
  readonly url: string;
}

const { values } = parseArgs({
  options: { floor: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const app = join(import.meta.dirname, '../dist/unknot/browser');
if (!existsSync(join(app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
if (values.floor !== undefined && !existsSync(join(values.floor, 'index.html'))) {
  console.error(`The floor ${values.floor} holds no index.html.`);
  process.exit(1);
}

const servers = [createStaticServer({ root: app })];
if (values.floor !== undefined) servers.push(createStaticServer({ root: values.floor }));

async function targets(): Promise<readonly Target[]> {
  const [port, floorPort] = await Promise.all(
    servers.map((server) => listen(server, 0, 'localhost')),
  );
  const pages = [
    { name: 'Today', url: `http://localhost:${port ?? 0}/` },
    { name: 'Dragging', url: `http://localhost:${port ?? 0}/techniques/dragging` },
    { name: 'Log', url: `http://localhost:${port ?? 0}/log` },
  ];
  if (floorPort !== undefined)
    pages.push({ name: 'the floor', url: `http://localhost:${floorPort}/` });
  return pages;
}

function middle(runs: readonly Scores[]): Scores {
  return Object.fromEntries(
    CATEGORIES.map((category) => [category, median(runs.map((run) => run[category]))]),
  ) as unknown as Scores;
}

try {
  const pages = await targets();
  const measured = new Map<string, Scores[]>(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const { name, url } of pages) measured.get(name)?.push(await measure(url, DEBUGGING_PORT));
  }
  const medians = Object.fromEntries([...measured].map(([name, runs]) => [name, middle(runs)]));
  console.log(`Lighthouse, mobile, median of ${values.runs}:`);
  console.table(medians);
  if (values.floor === undefined)
    console.log('No floor was given (--floor PATH): nothing to compare with.');
  keepResults({ runs: Number(values.runs), floor: values.floor ?? null, lighthouse: medians });
} finally {
  await Promise.all(servers.map(close));
}
