/**
 * What insights over a year cost once the sessions are read: `npm run bench:insights [-- --a-day 4]`. Each run is the
 * first in a page of its own, as for a person who opens them, at 4x throttle. Prints a table and keeps it in
 * bench/results.json; fails past the bar.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_SWITCHES, chromiumOrThrow } from '../tools/browsers/find-chromium.ts';
import { close, listen } from '../tools/serve/listen.ts';
import { atMost } from './bars.ts';
import { median } from './lighthouse.ts';
import { keepBars, keepResults } from './results.ts';
import { scriptPageServer } from './script-page.ts';

/** The bar: ms at this throttle. */
const BAR_MS = 100;
const THROTTLE = 4;
const RUNS = 9;

declare global {
  interface Window {
    /** Makes all that the page of insights shows of a year; ms it took. */
    yearOfInsights: (aDay: number) => number;
  }
}

const ENTRY = `
import { sessions } from './bench/sessions';
import { amountsOf } from './src/app/domain/insights/amounts';
import { arrowsOf } from './src/app/domain/insights/arrows';
import { calendarOf, daysDone } from './src/app/domain/insights/calendar';
import { dayPartsOf } from './src/app/domain/insights/day-parts';
import { effectsOf, hasRisen, mostRated } from './src/app/domain/insights/ratings';
import { isReturning, knotPlaces } from './src/app/domain/insights/returning-knots';
import { insightSessionsOf } from './src/app/domain/insights/insight-session';
import { unitFor } from './src/app/domain/insights/calendar-bucket';
import { trendOf } from './src/app/domain/insights/trend';

const ROOM = { sessions: 40, buckets: 40 };

window.yearOfInsights = (aDay) => {
  const read = sessions(1460).filter((one, index) => !one.deleted && index % 4 < aDay);
  const began = performance.now();
  const all = insightSessionsOf(read);
  const span = { from: all[0].day, to: all.at(-1).day };
  const effects = effectsOf(all);
  const [{ subject }] = effects;
  const own = all.filter((session) => session.subject === subject);
  const made = [
    mostRated(effects), hasRisen(all), arrowsOf(own, ROOM), trendOf(all), dayPartsOf(all),
    amountsOf(all, unitFor(span, 26), span), calendarOf(all, span), daysDone(all),
    knotPlaces(read.filter(({ knots }) => knots.length > 0)).filter(isReturning),
  ];
  const took = performance.now() - began;
  if (made.length === 0) throw new Error('Nothing was made.');
  return took;
};
`;

const { values } = parseArgs({ options: { 'a-day': { type: 'string', default: '4' } } });
const server = await scriptPageServer(ENTRY);
const url = `http://localhost:${await listen(server, 0, 'localhost')}/`;
const browser = await chromium.launch({
  executablePath: chromiumOrThrow(),
  args: [...CHROMIUM_SWITCHES],
});
try {
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'yearOfInsights' in window);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    taken.push(await page.evaluate((aDay) => window.yearOfInsights(aDay), Number(values['a-day'])));
    await page.close();
  }
  const [ms, most] = [median(taken), Math.max(...taken)].map((each) => Math.round(each * 10) / 10);
  const row = { 'sessions a day': Number(values['a-day']), 'median (ms)': ms, 'most (ms)': most };
  console.table({ 'insights over a year, first time, 4x': row });
  console.log(`Bar: ${BAR_MS} ms.`);
  keepResults({ insights: { ...row, bar: BAR_MS } });
  keepBars('insights', [
    atMost(`Insights over a year made, first time, ${THROTTLE}x`, ms ?? NaN, BAR_MS, 'ms'),
  ]);
  if (!((ms ?? NaN) <= BAR_MS)) process.exitCode = 1;
} finally {
  await browser.close();
  await close(server);
}
