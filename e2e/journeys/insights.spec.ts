import { aLog, aSession, daysAgo } from '../seeded-log.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

test('from the log to the insights: a sentence, its chart, its table, another time', async ({
  app,
  page,
}) => {
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  await app.store.seed([
    ...[20, 16, 13, 9].map((ago) => aSession(daysAgo(ago))),
    aSession(daysAgo(3), { painAfter: 5 }),
    aSession(daysAgo(0), { painAfter: 6 }),
    aSession(daysAgo(50), { painAfter: 9 }),
  ]);
  await page.getByRole('main').getByRole('link', { name: 'Insights', exact: true }).click();
  await expect(app.heading('Insights')).toBeVisible();
  await expect(app.heading('Insights')).toBeFocused();
  const sentence = 'In 4 of 6 Dragging sessions your rating was lower by 2 or more.';
  await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  await expect(page.getByText('The log cannot show why.', { exact: true })).toBeVisible();
  expect((await app.insights.table('Pain, before to after')).at(-1)).toEqual([
    '23 Nov',
    '6',
    '6',
    'About the same',
  ]);
  await app.insights.choose('Period', '90 days');
  await expect(page.getByText('In 4 of 7 Dragging sessions')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: '90 days' })).toBeChecked();
  await expect(page.getByText('In 4 of 7 Dragging sessions')).toBeVisible();
});

test('a session that is rated in another window is in the insights at once', async ({
  app,
  page,
  context,
}) => {
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  const four = [4, 3, 2, 1].map((ago) => aSession(daysAgo(ago)));
  await app.store.seed(four, 'sessions', 'log/insights');
  await expect(page.getByText('Not enough ratings yet: 4 of 5.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('Not enough ratings yet: 4 of 5.')).toBeVisible();
  await app.store.seed([aSession(daysAgo(0))]);
  await other.evaluate(() => new BroadcastChannel('unknot-log').postMessage('changed'));
  await expect(page.getByText('In 5 of 5 Dragging sessions')).toBeVisible();
});

const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
for (const timezoneId of allOrShare(ZONES, (zone) => zone === 'Australia/Lord_Howe')) {
  test.describe(`seen from ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sessions stay on the day and in the week they were done, over summer time and flights', async ({
      app,
      page,
    }) => {
      await app.open('log');
      await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
      const at = (id: string, startedAt: string) =>
        aSession(startedAt.slice(0, 10), { id, startedAt });
      const sessions = [
        // The night the clocks go back in Berlin, twice at half past two; a Sunday.
        at('1', '2026-10-25T02:30:00.000+02:00'),
        at('2', '2026-10-25T02:30:00.000+01:00'),
        at('3', '2026-10-25T23:59:00.000+01:00'),
        at('4', '2026-10-26T00:01:00.000+01:00'),
        // The night they go forth in Lord Howe, by half an hour.
        at('5', '2026-10-04T01:59:00.000+10:30'),
        at('6', '2026-10-04T02:31:00.000+11:00'),
        // Auckland's morning, then Los Angeles on the day before.
        at('7', '2026-11-09T08:00:00.000+13:00'),
        at('8', '2026-11-08T20:00:00.000-08:00'),
      ];
      await app.store.seed(sessions, 'sessions', 'log/insights?period=90-days');
      expect((await app.insights.table('Days')).slice(1)).toEqual([
        ['4 October 2026', '2', '8'],
        ['25 October 2026', '3', '12'],
        ['26 October 2026', '1', '4'],
        ['8 November 2026', '1', '4'],
        ['9 November 2026', '1', '4'],
      ]);
      const weeks = await app.insights.table('Minutes a week');
      expect(weeks.filter(([, sessions]) => sessions !== '0').slice(1)).toEqual([
        ['28 Sept to 4 Oct', '2', '8'],
        ['19 Oct to 25 Oct', '3', '12'],
        ['26 Oct to 1 Nov', '1', '4'],
        ['2 Nov to 8 Nov', '1', '4'],
        ['9 Nov to 15 Nov', '1', '4'],
      ]);
    });
  });
}

test('a year of sessions fits a small phone with text twice as large', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('unknot-settings', JSON.stringify({ textSize: 'largest' }));
  });
  await app.store.seed(aLog(365), 'sessions', 'log/insights?period=year');
  await expect(page.getByRole('heading', { name: 'Time of day' })).toBeVisible();
  await app.insights.table('Each technique');
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
