/**
 * What an hour's session leaves in memory: `node bench/session-memory.ts [-- --minutes 60]`. On a faked clock, so it takes
 * seconds. The session goes back to its first step each minute, so that it never ends and steps come and go many times. Told
 * are the page's JavaScript heap and its nodes after collecting garbage, at the end beside half of the way. An hour that goes
 * by in seconds is compiled all along, which is the browser's and not the session's: here it interprets alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { App } from '../e2e/pages/app.ts';
import { installClock } from '../e2e/faked-clock.ts';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { createStaticServer } from '../tools/serve/static-server.ts';
import { atMost } from './bars.ts';
import { keepBars, keepResults } from './results.ts';

/** What may be more at the end than after half the time. */
const BARS = { heapMb: 0.5, nodes: 20 };
const MB = 1e6;
const INTERPRET = '--js-flags=--no-sparkplug --no-maglev --no-opt';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    app: { type: 'string', default: join(import.meta.dirname, '../dist/unknot/browser') },
  },
});
if (!existsSync(join(values.app, 'index.html'))) {
  console.error('There is no built app: run "npm run build" first.');
  process.exit(1);
}
const minutes = Number(values.minutes);

interface Memory {
  readonly heapMb: number;
  readonly nodes: number;
}

async function memoryOf(session: CDPSession): Promise<Memory> {
  // What only finalisers hold goes in the second round.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string): number =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heapMb: valueOf('JSHeapUsedSize') / MB, nodes: valueOf('Nodes') };
}

/** Runs in the page. More presses than steps fit into a minute: at the first step they do nothing. */
function goBack(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-session-state] button')];
  const back = buttons.find(({ textContent }) => textContent.trim() === 'Previous step');
  for (let press = 0; press < 12; press += 1) back?.click();
}

async function measure(page: Page): Promise<readonly [Memory, Memory]> {
  const app = new App(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await app.begin('Dragging');
  let half: Memory | null = null;
  for (let minute = 0; minute < minutes; minute += 1) {
    await app.clock.run(60);
    await page.evaluate(goBack);
    await app.clock.settle();
    if (minute + 1 === Math.ceil(minutes / 2)) half = await memoryOf(session);
  }
  const end = await memoryOf(session);
  return [half ?? end, end];
}

const server = createStaticServer({ root: values.app });
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES, INTERPRET],
});
try {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await installClock(page, new Date('2026-11-23T20:00:00Z'));
  const [half, end] = await measure(page);
  const grown = { heapMb: end.heapMb - half.heapMb, nodes: end.nodes - half.nodes };
  console.table({ half, end, grown });
  keepResults({ sessionMemory: { minutes, half, end, grown } });
  const bars = [
    atMost(`${minutes} minutes of a session: heap, more`, grown.heapMb, BARS.heapMb, 'MB'),
    atMost(`${minutes} minutes of a session: nodes, more`, grown.nodes, BARS.nodes, ''),
  ];
  keepBars('session-memory', bars);
  process.exitCode = bars.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await browser.close();
  await close(server);
}
