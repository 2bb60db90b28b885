/**
 * The log with 100,000 sessions, beside 100 and beside the browser's bare means, in turn within one run:
 * `npm run bench:log [-- --sessions 100000] [-- --runs 7]`. Prints a table and keeps it in bench/results.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
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

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A phone of its own with a log of this many sessions, made by the app and filled behind its back. */
async function phone(browser: Browser, url: string, count: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(tellFirstRow);
  const page = await context.newPage();
  await page.goto(`${url}log`);
  await page.getByRole('heading', { name: 'No sessions yet' }).waitFor();
  const all = sessions(count);
  for (let at = 0; at < all.length; at += 5000)
    await page.evaluate(putRecords, {
      records: all.slice(at, at + 5000),
      store: 'sessions' as const,
    });
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

async function measureOpening(browser: Browser): Promise<Readonly<Record<string, number>>> {
  const server = createStaticServer({ root: app });
  const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
  try {
    const short = await phone(browser, url, FEW);
    const long = await phone(browser, url, many);
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

async function measureStore(browser: Browser) {
  const server = await storePageServer();
  const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
  const page = await (await browser.newContext()).newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((count) => window.bench.fill(count), many);
    const pairs = { save: [[], []], export: [[], []], import: [[], []] } as Record<
      'save' | 'export' | 'import',
      [number[], number[]]
    >;
    for (let run = 0; run < runs * 5; run += 1) {
      pairs.save[1].push(await page.evaluate(() => window.bench.rawPut()));
      pairs.save[0].push(await page.evaluate(() => window.bench.save()));
    }
    let bytes = 0;
    const heap = { export: 0, import: 0 };
    for (let run = 0; run < Math.min(3, runs); run += 1) {
      pairs.export[1].push(await page.evaluate(() => window.bench.rawCursor()));
      const exporting = await watchHeap(page, () => page.evaluate(() => window.bench.exportJson()));
      pairs.export[0].push(exporting.result.ms);
      bytes = exporting.result.bytes;
      heap.export = Math.max(heap.export, exporting.grownMb);
    }
    for (let run = 0; run < Math.min(3, runs); run += 1) {
      pairs.import[1].push(await page.evaluate((count) => window.bench.rawPuts(count), many));
      const importing = await watchHeap(page, () =>
        page.evaluate((count) => window.bench.importJson(count), many),
      );
      pairs.import[0].push(importing.result);
      heap.import = Math.max(heap.import, importing.grownMb);
    }
    return { pairs, heap, megabytes: hundredth(bytes / 1e6) };
  } finally {
    await close(server);
  }
}

const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const opening = await measureOpening(browser);
  const { pairs, heap, megabytes } = await measureStore(browser);
  const row = (name: keyof typeof BARS, [ours, bare]: readonly [number, number]) => ({
    'ours (ms)': hundredth(ours),
    'beside (ms)': hundredth(bare),
    ratio: hundredth(ours / bare),
    bar: BARS[name],
  });
  const rows = {
    [`Log opens, beside ${FEW}`]: row('open', [opening['app'] ?? NaN, opening['beside'] ?? NaN]),
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
