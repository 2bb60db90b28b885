/**
 * How soon each tap is answered at 4x throttle: `npm run bench:taps [-- --runs 5] [-- --sessions 10000]`. Prints a table
 * and keeps it in bench/results.json; fails past the bar. Each run is the first tap of its kind in a page just opened,
 * scripts not yet compiled: the tap that takes longest.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { putRecords } from '../e2e/raw-database.ts';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { atMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';
import { sessions } from './sessions.ts';
import { drawWhole, timeTap, watchTaps, type Answered } from './tap-watch.ts';

/** The bar, in ms at this throttle (docs/spec/quality.md). */
const BAR_MS = 100;
const THROTTLE = 4;
/** A page has done by then what it does after it has opened. */
const TO_REST_MS = 1500;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sessions: { type: 'string', default: '10000' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
const runs = Number(values.runs);

/** A tap, and how one sees that it was answered. */
interface Tap {
  readonly name: string;
  /** CSS selector of what is there then, and not before. */
  readonly shown: string;
  readonly tap: (page: Page) => Promise<void>;
}

/** Taps that follow one another, from an address on. */
interface Walk {
  readonly from: string;
  readonly taps: readonly Tap[];
}

const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().tap();
const follow =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('link', { name, exact: true }).first().tap();
const choose =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('radio', { name, exact: true }).first().tap({ force: true });

const WALKS: readonly Walk[] = [
  {
    from: '',
    taps: [
      { name: 'Start', shown: 'un-rating h1', tap: press('Start Dragging') },
      { name: 'Begin', shown: '[data-session-state]', tap: press('Skip') },
      { name: 'Pause', shown: '.paused-sign', tap: press('Pause') },
      { name: 'End session', shown: 'dialog[open]', tap: press('End session') },
    ],
  },
  {
    from: 'settings',
    taps: [{ name: 'Theme', shown: 'html[data-theme="dark"]', tap: choose('Dark') }],
  },
  {
    from: '',
    taps: [
      { name: 'Log', shown: 'un-log-row', tap: follow('Log') },
      {
        name: 'A letter into the filter',
        shown: '.found button',
        tap: async (page) => {
          await page.getByRole('searchbox').focus();
          await page.keyboard.press('t');
        },
      },
    ],
  },
  {
    from: 'log',
    taps: [{ name: 'Insights', shown: 'un-insights-page section', tap: follow('Insights') }],
  },
];

/** A phone with a log as long as is wanted, its first session behind it. */
async function phone(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  await context.addInitScript(() => {
    localStorage.setItem('unknot-settings', JSON.stringify({ safetyUnderstood: true }));
  });
  const page = await context.newPage();
  await page.goto(`${url}log`);
  await page.getByRole('heading', { name: 'No sessions yet' }).waitFor();
  const all = sessions(Number(values.sessions));
  for (let at = 0; at < all.length; at += 5000)
    await page.evaluate(putRecords, {
      records: all.slice(at, at + 5000),
      store: 'sessions' as const,
    });
  await page.close();
  return context;
}

async function walk(context: BrowserContext, url: string, { from, taps }: Walk) {
  const page = await context.newPage();
  await watchTaps(page);
  await page.goto(`${url}${from}`);
  const session = await context.newCDPSession(page);
  await drawWhole(page, session);
  const answers: (readonly [string, Answered])[] = [];
  for (const { name, shown, tap } of taps) {
    await wait(TO_REST_MS);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    answers.push([name, await timeTap(page, shown, () => tap(page))]);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await page.close();
  return answers;
}

const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const context = await phone(browser, url);
  const measured = new Map<string, Answered[]>();
  for (let run = 0; run < runs; run += 1)
    for (const each of WALKS)
      for (const [name, answered] of await walk(context, url, each))
        measured.set(name, [...(measured.get(name) ?? []), answered]);
  const rows = [...measured].map(([name, answers]) => {
    const paints = answers.map(({ paintMs }) => paintMs);
    return {
      name,
      'next paint (ms)': median(paints),
      'most (ms)': Math.max(...paints),
      'shown (ms)': Math.round(median(answers.map(({ shownMs }) => shownMs))),
    };
  });
  console.table(rows);
  keepResults({ taps: { runs, throttle: THROTTLE, sessions: Number(values.sessions), rows } });
  const bars = rows.map((row) =>
    atMost(`${row.name}: tap to next paint, ${THROTTLE}x`, row['next paint (ms)'], BAR_MS, 'ms'),
  );
  keepBars('taps', bars);
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await browser.close();
  await close(server);
}
