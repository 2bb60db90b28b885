import { hasNoViolation } from '../axe.ts';
import { aLog, aSession, daysAgo } from '../seeded-log.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';
import { looksOf, show } from './looks.ts';

/**
 * Enough for every chart, sentence and table, and no more: axe asks of each cell what lies under it, so the time grows
 * with the square of the rows.
 */
const QUARTER = aLog(90).filter((_, index) => index % 5 === 0);
const YEAR = aLog(365).filter((_, index) => index % 12 === 0);

const RISEN = [2, 1, 0].map((ago) => aSession(daysAgo(ago), { painBefore: 3, painAfter: 6 }));

const NONE: readonly object[] = [];

/** What comes last on the page, in the state of this name; the sessions come to those of the states before on its phone. */
const STATES = [
  {
    phone: 'few sessions',
    name: 'empty',
    path: 'log/insights?period=all',
    sessions: NONE,
    last: '.sections section',
  },
  {
    phone: 'few sessions',
    name: 'report, empty',
    path: 'log/report',
    sessions: NONE,
    last: '.none',
  },
  {
    phone: 'few sessions',
    name: 'none in this time',
    path: 'log/insights',
    sessions: [aSession(daysAgo(60))],
    last: '.sections section',
  },
  {
    phone: 'few sessions',
    name: 'too few',
    path: 'log/insights',
    sessions: [aSession(daysAgo(1))],
    last: 'un-time-of-day',
  },
  // The session of yesterday is one of these: it has the same id.
  {
    phone: 'few sessions',
    name: 'risen',
    path: 'log/insights',
    sessions: RISEN,
    last: 'un-time-of-day',
  },
  {
    phone: 'many sessions',
    name: 'a quarter',
    path: 'log/insights?period=90-days',
    sessions: QUARTER,
    last: 'un-time-of-day',
  },
  {
    phone: 'many sessions',
    name: 'a year',
    path: 'log/insights?period=year',
    sessions: YEAR,
    last: 'un-time-of-day',
  },
  {
    phone: 'many sessions',
    name: 'report',
    path: 'log/report',
    sessions: YEAR,
    last: 'un-report-sheet',
  },
] as const;

// A year has the same charts as a quarter, and four times the rows.
const TRIED = allOrShare(STATES, ({ name }) => name !== 'a year');

for (const phone of ['few sessions', 'many sessions']) {
  const states = [...TRIED.entries()].filter(([, state]) => state.phone === phone);
  const names = states.map(([, { name }]) => name).join('; ');

  test(`no violation in any theme: ${names}`, async ({ app, page }) => {
    await app.open('log');
    for (const [subject, { name, path, sessions, last }] of states) {
      if (sessions.length > 0) await app.store.seed(sessions, 'sessions', path);
      else await app.moveTo(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Insights|Report/);
      await expect(page.locator(last)).toBeVisible();
      for (const button of await page.getByRole('button', { name: /^Table/ }).all()) {
        await button.click();
      }
      for (const [at, look] of looksOf(subject, 3).entries()) {
        await show(page, look);
        await hasNoViolation(page, `${name}, ${look.theme}`, at === 0 ? 'all' : 'by-look');
      }
    }
  });
}
