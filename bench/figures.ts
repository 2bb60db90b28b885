/**
 * What each animated step costs the main thread, in real time:
 * `npm run bench:figures [-- --body second] [-- --technique dragging] [-- --seconds 4] [-- --pairs 3] [-- --steps 3]`. Prints a
 * table and keeps it in bench/results.json. Each step is measured moving and still (reduced motion) in turn: the middle of the
 * differences is the movement's own share, the rest is the player's count, told once a second. A step is measured once its
 * words are said and its count has begun: what a change of steps takes is no part of a second, and is a tap's bar.
 *
 * The measure is the main thread's processor time, times four for a phone four times as slow: other work on a shared
 * machine lengthens what a task takes, but not that. On a touch screen: a mouse that lies on the page costs work too.
 *
 * Beside them a page with nothing but a square that turns: the browser tells the main thread of each frame it has shown,
 * whoever moves what. So much of a movement's own share no app can save.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { figure, type Bar } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';

const THROTTLE = 4;
/** Percent of the main thread beyond the square's, for a movement and for a running session as a whole (docs/spec/quality.md). */
const BAR = 1;
const SETTLE_MS = 1000;

const { values } = parseArgs({
  options: {
    body: { type: 'string', default: 'first' },
    technique: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    pairs: { type: 'string', default: '3' },
    steps: { type: 'string' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
};
const seconds = Number(values.seconds);
const pairs = Number(values.pairs);
/** So many steps of each technique, for a rough answer. */
const most = Number(values.steps ?? Infinity);
const techniques = values.technique ? [values.technique] : readdirSync('src/app/techniques');

const OWN = "movement's own (%)";
const WHOLE = 'moving (%)';
const SQUARE = 'nothing but a turning square';

type Row = Readonly<Record<string, number>>;

/** The line of the table: the step where it takes most, beside the square. */
function barFor(
  what: string,
  column: typeof OWN | typeof WHOLE,
  rows: Readonly<Record<string, Row>>,
  square: Row,
): Bar {
  const shares = Object.entries(rows).map(([step, row]) => [step, row[column] ?? NaN] as const);
  const [step, most] = shares.toSorted(([, a], [, b]) => b - a)[0] ?? ['no step', NaN];
  const beside = square[column] ?? NaN;
  return {
    what: `main thread, ${THROTTLE}x: ${what}, most in ${step}`,
    bar: `<= the square's + ${BAR} %`,
    measured: figure(most, '%'),
    beside: figure(beside, '%'),
    ratio: null,
    holds: most - beside <= BAR,
  };
}

/**
 * The step's words have been said and its count goes on. No garbage is collected for it: V8 goes on tidying for some ten
 * seconds after a collection it was told to make, which is the measure's work and not the session's.
 */
async function untilItCounts(page: Page): Promise<void> {
  await page.locator('[data-session-state="running"]:not([data-listening])').waitFor();
}

/** Seconds the main thread has been at work so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Percent of a slowed main thread, over some seconds of the step on the screen. */
async function share(session: CDPSession): Promise<number> {
  await wait(SETTLE_MS);
  const [before, began] = [await busy(session), performance.now()];
  await wait(seconds * 1000);
  const passed = (performance.now() - began) / 1000;
  return (THROTTLE * 100 * ((await busy(session)) - before)) / passed;
}

async function stepOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('[data-session-state]')?.dataset['step'] ?? null,
  );
}

const FIGURE = '[data-session-state] un-figure';

async function moves(page: Page, what: string): Promise<number> {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.getAnimations({ subtree: true }).length ?? 0,
    what,
  );
}

async function measure(page: Page, session: CDPSession, what: string): Promise<Row> {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const movements = await moves(page, what);
  const moving: number[] = [];
  const still: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    moving.push(await share(session));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    still.push(await share(session));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  }
  return {
    movements,
    [WHOLE]: round(median(moving)),
    'still (%)': round(median(still)),
    [OWN]: round(median(moving.map((percent, pair) => percent - (still[pair] ?? NaN)))),
  };
}

/** The same of a page with nothing but one square that the compositor turns. */
async function measureSquare(page: Page): Promise<Row> {
  const session = await page.context().newCDPSession(page);
  await page.setContent(`<style>
    @media (prefers-reduced-motion: no-preference) { div { animation: turn 5s linear infinite } }
    @keyframes turn { to { transform: rotate(1turn) } }
  </style><div style="inline-size: 200px; block-size: 200px; background: teal"></div>`);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return measure(page, session, 'div');
}

/** Begins with long steps and nothing to hear, and goes from step to step of the first side. */
async function measureTechnique(
  page: Page,
  url: string,
  technique: string,
): Promise<Record<string, Row>> {
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}techniques/${technique}/session`);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.getByRole('button', { name: 'Skip', exact: true }).tap();
  // Other windows are asked first.
  await page.locator('[data-session-state]').waitFor();
  const rows: Record<string, Row> = {};
  for (let step = await stepOf(page); step !== null; step = await stepOf(page)) {
    if (Object.keys(rows).length >= most) break;
    await wait(SETTLE_MS);
    if (step !== 'get-ready' && !(step in rows) && (await moves(page, FIGURE)) > 0) {
      // Time for all measures, whatever the step's own length.
      for (let more = 0; more < 3; more += 1)
        // At its limit the button takes the press and does nothing.
        await page.getByRole('button', { name: 'More time', exact: true }).tap({ force: true });
      await untilItCounts(page);
      rows[step] = await measure(page, session, FIGURE);
      console.log(technique, step, rows[step]);
    }
    if ((await stepOf(page)) === step)
      await page.getByRole('button', { name: 'Next step', exact: true }).tap();
  }
  return rows;
}

const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const rows: Record<string, Row> = {};
  const square = await measureSquare(await (await browser.newContext(PHONE)).newPage());
  for (const technique of techniques) {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(
      (settings) => {
        localStorage.setItem('unknot-settings', settings);
      },
      JSON.stringify({
        body: values.body,
        safetyUnderstood: true,
        dimScreen: false,
        voice: false,
        sounds: false,
        vibration: false,
        getReadySeconds: 5,
      }),
    );
    const page = await context.newPage();
    const measured = await measureTechnique(page, url, technique);
    for (const [step, row] of Object.entries(measured)) rows[`${technique}/${step}`] = row;
    await context.close();
  }
  console.table({ ...rows, [SQUARE]: square });
  keepResults({ figures: { body: values.body, throttle: THROTTLE, seconds, pairs, rows, square } });
  const bars = [
    barFor('a movement', OWN, rows, square),
    barFor('a session in all', WHOLE, rows, square),
  ];
  for (const { what, measured, beside, bar } of bars)
    console.log(`${what}: ${measured}, the square ${beside}; bar ${bar}`);
  keepBars('figures', bars);
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await browser.close();
  await close(server);
}
