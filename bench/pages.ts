/**
 * Lighthouse on Today, a technique and the Log, beside the floor if there is one, in turn within one run:
 * `npm run bench -- pages [--floor PATH]`, or `node bench/pages.ts [--floor PATH] [--runs 5]`. A run that gives no score is
 * told and left out. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { atLeast, type Bar } from './bars.ts';
import { CATEGORIES, measure, median, type Scores } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';

const DEBUGGING_PORT = 9333;
const FLOOR = 'the floor';
/** docs/spec/quality.md: the least for performance, and how far below the floor it may be; the other categories are whole. */
const PERFORMANCE = { least: 95, belowFloor: 2 };
const WHOLE = 100;

interface Target {
  readonly name: string;
  readonly url: string;
}

/** The middle of the runs of one page, and how many of them gave scores. */
interface Middle {
  readonly scores: Scores;
  readonly runs: number;
}

const { values } = parseArgs({
  options: { floor: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const app = join(import.meta.dirname, '../dist/unknot/browser');
for (const root of [app, values.floor ?? app]) {
  if (existsSync(join(root, 'index.html'))) continue;
  console.error(`${root} holds no built app: run "npm run build" first, and name a built floor.`);
  process.exit(1);
}

const servers = [app, ...(values.floor === undefined ? [] : [values.floor])].map((root) =>
  createStaticServer({ root }),
);

async function targets(): Promise<readonly Target[]> {
  const [port = 0, floorPort] = await Promise.all(
    servers.map((server) => listen(server, 0, 'localhost')),
  );
  const page = (name: string, path: string): Target => ({
    name,
    url: `http://localhost:${port}/${path}`,
  });
  const own = [page('Today', ''), page('Dragging', 'techniques/dragging'), page('Log', 'log')];
  if (floorPort === undefined) return own;
  return [...own, { name: FLOOR, url: `http://localhost:${floorPort}/` }];
}

async function measureAll(pages: readonly Target[]): Promise<ReadonlyMap<string, Scores[]>> {
  const measured = new Map<string, Scores[]>(pages.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const { name, url } of pages) {
      try {
        measured.get(name)?.push(await measure(url, DEBUGGING_PORT));
      } catch (error) {
        console.error(`${name}, run ${run + 1}: ${String(error)}`);
      }
    }
  }
  return measured;
}

function middleOf(all: readonly Scores[]): Middle {
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      all.length === 0 ? Number.NaN : median(all.map((run) => run[category])),
    ]),
  ) as unknown as Scores;
  return { scores, runs: all.length };
}

function barsFor(name: string, { scores, runs: scored }: Middle, floor: number): readonly Bar[] {
  return CATEGORIES.map((category) => {
    const isPerformance = category === 'performance';
    const least = isPerformance
      ? Math.max(PERFORMANCE.least, floor - PERFORMANCE.belowFloor)
      : WHOLE;
    const bar = atLeast(`Lighthouse, mobile, ${name}: ${category}`, scores[category], least);
    return {
      ...bar,
      measured: scored === runs ? bar.measured : `${bar.measured} (${scored} of ${runs} runs)`,
      beside: isPerformance && floor > 0 ? `the floor ${floor}` : '',
    };
  });
}

try {
  const measured = await measureAll(await targets());
  const middles = [...measured].map(([name, all]) => [name, middleOf(all)] as const);
  const medians = Object.fromEntries(middles.map(([name, { scores }]) => [name, scores]));
  console.log(`Lighthouse, mobile, median of ${runs}:`);
  console.table(medians);
  if (values.floor === undefined)
    console.log('No floor was given (--floor PATH): nothing to compare with.');
  const floor = medians[FLOOR]?.performance ?? 0;
  const bars = middles
    .filter(([name]) => name !== FLOOR)
    .flatMap(([name, middle]) => barsFor(name, middle, floor));
  keepResults({ runs, floor: values.floor ?? null, lighthouse: medians });
  keepBars('pages', bars);
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await Promise.all(servers.map(close));
}
