/**
 * The log with 100,000 sessions, beside 100 and beside the browser's bare means, in turn within one run:
 * `npm run bench:log [-- --sessions 100000] [-- --runs 7]`. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { putRecords } from '../e2e/raw-database.ts';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { atMost, timesAtMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { watchHeap } from './heap.ts';
import { keepBars, keepResults } from './results.ts';
import { sessions } from './sessions.ts';
import { storePageServer } from './store-page.ts';

const FEW = 100;
/** A log that opens as late as this is told by its number, not by a bench that gives up. */
const LONGEST_OPENING_MS = 300_000;
/** The bars of docs/spec/quality.md, as ratios. */
const BARS = { open: 1.5, save: 3, export: 2, import: 2 };
/** The whole table as objects takes many times this; pages of it do not. In MB. */
const EXPORT_HEAP_MB = 40;

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '7' },
  },
});
const many = Number(values.sessions);
const runs = Number(values.runs);
const app = join(import.meta.dirname, '../dist/unknot/browser');
if (!existsSync(join(app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}

/** The app's times, in ms, and those of the browser's bare means. */
type Times = readonly [number[], number[]];

/** A phone whose database holds all sessions, and the port it knows them by. */
interface Filled {
  readonly context: BrowserContext;
  readonly port: number;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A phone of its own, which notes when the log's first session is there to be seen. */
async function phone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(tellFirstRow);
  return context;
}

/** A log of few sessions, made by the app and filled behind its back. */
async function shortLog(browser: Browser, url: string): Promise<Page> {
  const page = await (await phone(browser)).newPage();
  await page.goto(`${url}log`);
  await page.getByRole('heading', { name: 'No sessions yet' }).waitFor();
  await page.evaluate(putRecords, { records: sessions(FEW), store: 'sessions' as const });
  return page;
}

/** Runs in the page, from its start: notes when the first session of the log is there to be seen. */
function tellFirstRow(): void {
  const shown = (): void => {
    if (!document.querySelector('main a[href*="/log/"]')) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('unknot-log')));
  };
  const seen = new MutationObserver(shown);
  seen.observe(document, { childList: true, subtree: true });
}

/** How long the Log takes from its address to its first session in sight, in ms. */
async function openLog(page: Page, url: string): Promise<number> {
  await page.goto(`${url}log`);
  await page.waitForFunction(
    () => performance.getEntriesByName('unknot-log').length > 0,
    undefined,
    { timeout: LONGEST_OPENING_MS },
  );
  return page.evaluate(() => performance.getEntriesByName('unknot-log')[0]?.startTime ?? NaN);
}

/** Opens the app where the store was before: its sessions are there, and need not be put a second time. */
async function measureOpening(browser: Browser, { context, port }: Filled) {
  const server = createStaticServer({ root: app });
  const url = `http://localhost:${await listen(server, port, 'localhost')}/`;
  try {
    const short = await shortLog(browser, url);
    const long = await context.newPage();
    const [ofShort, ofLong]: [number[], number[]] = [[], []];
    for (let run = 0; run <= runs; run += 1) {
      const [few, all] = [await openLog(short, url), await openLog(long, url)];
      // The first run warms both.
      if (run > 0) {
        ofShort.push(few);
        ofLong.push(all);
      }
    }
    return { app: median(ofLong), beside: median(ofShort) };
  } finally {
    await close(server);
  }
}

/** Import and raw puts take minutes with many: each is done once, the app's first, and the puts stay for what follows. */
async function measureImport(page: Page) {
  const { result, grownMb } = await watchHeap(page, () =>
    page.evaluate((count) => window.bench.importJson(count), many),
  );
  const beside = await page.evaluate((count) => window.bench.rawPuts(count), many);
  return { pair: [[result], [beside]] as Times, heap: grownMb };
}

async function measureSave(page: Page): Promise<Times> {
  const pair: Times = [[], []];
  for (let run = 0; run < runs * 5; run += 1) {
    pair[1].push(await page.evaluate(() => window.bench.rawPut()));
    pair[0].push(await page.evaluate(() => window.bench.save()));
  }
  return pair;
}

async function measureExport(page: Page) {
  const pair: Times = [[], []];
  let [bytes, heap] = [0, 0];
  for (let run = 0; run < Math.min(3, runs); run += 1) {
    pair[1].push(await page.evaluate(() => window.bench.rawCursor()));
    const { result, grownMb } = await watchHeap(page, () =>
      page.evaluate(() => window.bench.exportJson()),
    );
    pair[0].push(result.ms);
    bytes = result.bytes;
    heap = Math.max(heap, grownMb);
  }
  return { pair, bytes, heap };
}

/** The store by itself; it leaves a phone behind that holds all sessions. */
async function measureStore(browser: Browser) {
  const server = await storePageServer();
  const port = await listen(server, 0, 'localhost');
  const context = await phone(browser);
  const page = await context.newPage();
  try {
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction(() => 'bench' in window);
    const imported = await measureImport(page);
    const save = await measureSave(page);
    const exported = await measureExport(page);
    return {
      filled: { context, port },
      pairs: { save, export: exported.pair, import: imported.pair },
      heap: { export: exported.heap, import: imported.heap },
      megabytes: hundredth(exported.bytes / 1e6),
    };
  } finally {
    await page.close();
    await close(server);
  }
}

const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const { filled, pairs, heap, megabytes } = await measureStore(browser);
  const opening = await measureOpening(browser, filled);
  const row = (name: keyof typeof BARS, [ours, bare]: readonly [number, number]) => ({
    'ours (ms)': hundredth(ours),
    'beside (ms)': hundredth(bare),
    ratio: hundredth(ours / bare),
    bar: BARS[name],
  });
  const rows = {
    [`Log opens, beside ${FEW}`]: row('open', [opening.app, opening.beside]),
    'a save, beside a strict put': row('save', [median(pairs.save[0]), median(pairs.save[1])]),
    'export, beside a cursor': row('export', [median(pairs.export[0]), median(pairs.export[1])]),
    'import, beside puts': row('import', [median(pairs.import[0]), median(pairs.import[1])]),
  };
  console.log(`${many} sessions, a log file of ${megabytes} MB:`);
  console.table(rows);
  const heapRow = { 'export (MB)': heap.export, 'import (MB)': heap.import };
  console.log('Most the heap grew by:', heapRow, `bar for the export: ${EXPORT_HEAP_MB} MB`);
  keepResults({
    log: { sessions: many, runs, 'log file (MB)': megabytes, ...rows, heap: heapRow },
  });
  keepBars('log', [
    ...Object.entries(rows).map(([what, each]) =>
      timesAtMost(
        `${many} sessions: ${what}`,
        { measured: each['ours (ms)'], beside: each['beside (ms)'] },
        each.bar,
      ),
    ),
    atMost(`${many} sessions: memory of an export`, heap.export, EXPORT_HEAP_MB, 'MB'),
  ]);
  const isOver = Object.values(rows).some(({ ratio, bar }) => !(ratio <= bar));
  if (isOver || heap.export > EXPORT_HEAP_MB) process.exitCode = 1;
} finally {
  await browser.close();
}
