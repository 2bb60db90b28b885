/**
 * What the movement of each animated step costs the main thread of a slowed browser, in real time:
 * `npm run bench:figures [-- --body second] [-- --technique dragging] [-- --seconds 6]`. Prints a table and keeps it in
 * bench/results.json. Each step is measured moving and, right after, still (reduced motion): the difference is the
 * movement's own share, the rest is the player's count, told once a second.
 *
 * Two measures, as the machines are shared: TaskDuration at 4x throttle, which other work on the machine lengthens, and
 * the main thread's processor time unthrottled, times four, which it does not.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { keepResults } from './results.ts';

const THROTTLE = 4;
/** The bar of the issue: an animated step takes less of the main thread, in percent. */
const BAR = 1;
const SETTLE_MS = 1500;

const { values } = parseArgs({
  options: {
    body: { type: 'string', default: 'first' },
    technique: { type: 'string' },
    seconds: { type: 'string', default: '6' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
const seconds = Number(values.seconds);
const techniques = values.technique
  ? [values.technique]
  : ['dragging', 'middle-finger', 'lying-down'];

type Domain = 'timeTicks' | 'threadTicks';
type Row = Readonly<Record<string, number>>;

/** Seconds the main thread has been at work so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Percent of the main thread, over some seconds of the step on the screen. */
async function share(session: CDPSession, domain: Domain): Promise<number> {
  await session.send('Performance.disable');
  await session.send('Performance.enable', { timeDomain: domain });
  const rate = domain === 'timeTicks' ? THROTTLE : 1;
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await wait(SETTLE_MS);
  const [before, began] = [await busy(session), performance.now()];
  await wait(seconds * 1000);
  const passed = (performance.now() - began) / 1000;
  const percent = (100 * ((await busy(session)) - before)) / passed;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return domain === 'timeTicks' ? percent : percent * THROTTLE;
}

async function stepOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('[data-session-state]')?.dataset['step'] ?? null,
  );
}

async function moves(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.querySelector('[data-session-state] un-figure')?.getAnimations({ subtree: true })
        .length ?? 0,
  );
}

async function measure(page: Page, session: CDPSession): Promise<Row> {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const movements = await moves(page);
  const moving = await share(session, 'timeTicks');
  const cpu = await share(session, 'threadTicks');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await share(session, 'timeTicks');
  const cpuStill = await share(session, 'threadTicks');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return {
    movements,
    'busy at 4x (%)': round(moving),
    'still at 4x (%)': round(still),
    'processor x4 (%)': round(cpu),
    'still x4 (%)': round(cpuStill),
    "movement's own (%)": round(cpu - cpuStill),
  };
}

/** Begins with long steps and nothing to hear, and goes from step to step of the first side. */
async function measureTechnique(
  page: Page,
  url: string,
  technique: string,
): Promise<Record<string, Row>> {
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}techniques/${technique}/session`);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  const rows: Record<string, Row> = {};
  for (let step = await stepOf(page); step !== null; step = await stepOf(page)) {
    await page.mouse.move(0, 0);
    if (step !== 'get-ready' && !(step in rows) && (await moves(page)) > 0) {
      // Time for all four measures, whatever the step's own length.
      for (let more = 0; more < 3; more += 1)
        // At its limit the button takes the press and does nothing.
        await page.getByRole('button', { name: 'More time', exact: true }).click({ force: true });
      rows[step] = await measure(page, session);
      console.log(technique, step, rows[step]);
    }
    if ((await stepOf(page)) === step)
      await page.getByRole('button', { name: 'Next step', exact: true }).click();
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
  for (const technique of techniques) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      serviceWorkers: 'block',
    });
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
  console.table(rows);
  keepResults({ figures: { body: values.body, throttle: THROTTLE, seconds, rows } });
  const over = Object.entries(rows).filter(([, row]) => (row['processor x4 (%)'] ?? NaN) >= BAR);
  console.log(
    over.length === 0
      ? `Every step below ${BAR} % of the main thread at ${THROTTLE}x.`
      : `${BAR} % and more: ${over.map(([step]) => step).join(', ')}`,
  );
  if (over.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await close(server);
}
