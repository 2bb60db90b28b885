import { aLog, aSession, daysAgo } from '../seeded-log.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

/** Pages of a PDF, by its page objects. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('a year of sessions with notes is two pages at most, on A4 and on Letter, in any look', async ({
  app,
  page,
}) => {
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  const long = 'It pulled from the neck to the shoulder after a day of driving. '.repeat(20);
  await app.store.seed(aLog(365).map((session) => ({ ...session, note: long })));
  const formats = ['A4', 'Letter'] as const;
  for (const [index, look] of [{}, { theme: 'night', textSize: 'largest' }].entries()) {
    await page.evaluate((chosen) => {
      localStorage.setItem('unknot-settings', JSON.stringify(chosen));
    }, look);
    await app.open('log/report');
    await app.report.choose('A year');
    await app.report.includeNotes();
    await expect(app.report.sheet.getByText('24 November 2025 to 23 November 2026')).toBeVisible();
    for (const format of allOrShare(formats, (each) => each === formats[index])) {
      const pages = pagesOf(await page.pdf({ format }));
      expect(pages, `${format}, ${JSON.stringify(look)}`).toBeGreaterThan(0);
      expect(pages, `${format}, ${JSON.stringify(look)}`).toBeLessThanOrEqual(2);
    }
  }
});

test('only the sheet is printed, with everything it has to tell', async ({ app, page }) => {
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  const knot = { side: 'right', x: 0.6, y: 0.24, at: 75 };
  await app.store.seed([
    ...[20, 16, 13, 9, 5, 2].map((ago) => aSession(daysAgo(ago), { knots: [knot] })),
    aSession(daysAgo(0), { technique: 'lying-down', note: 'Slept well after it.' }),
  ]);
  await page.getByRole('main').getByRole('link', { name: 'Report', exact: true }).click();
  await expect(app.heading('Report')).toBeVisible();
  await page.getByLabel('Your name').fill('Ada Example');
  await app.report.includeNotes();
  await page.emulateMedia({ media: 'print' });
  const sheet = app.report.sheet;
  for (const text of [
    'Name: Ada Example',
    /^7 sessions on 7 days, 31 minutes in all\./,
    'Not enough ratings yet: 1 of 5.',
    'Right, where neck meets shoulder: on 6 days, last on 21 November 2026',
    /Slept well after it\./,
    'What these numbers cannot say',
    /The log cannot show why a rating changed/,
  ]) {
    await expect(sheet.getByText(text)).toBeVisible();
  }
  await expect(sheet.getByRole('row', { name: 'Dragging 6 23 6 6 0 0' })).toBeVisible();
  await expect(app.report.printButton).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('Ada');
});

test('over several years every day has its year, and a time without sessions is one line; of days of one’s own choice the phone’s print is opened', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await app.open('log');
  await expect(page.getByRole('heading', { name: 'No sessions yet' })).toBeVisible();
  const sessions = [
    aSession('2024-02-10'),
    aSession('2026-07-01'),
    aSession(daysAgo(3), { note: 'Slept well.' }),
  ];
  await app.store.seed(sessions, 'sessions', 'log/report');
  await app.report.choose('All');
  await app.report.includeNotes();
  await expect(app.report.sheet.getByText('20 Nov 2026: Slept well.')).toBeVisible();
  await expect(
    app.report.sheet.getByText('3 sessions on 3 days, 12 minutes in all.', { exact: true }),
  ).toBeVisible();
  const quarters = page.getByRole('table', { name: 'Over time' }).locator('tbody th');
  await expect(quarters).toHaveText([
    '10 Feb to 31 Mar 2024',
    '1 Apr 2024 to 30 Jun 2026',
    '1 Jul to 30 Sept 2026',
    '1 Oct to 23 Nov 2026',
  ]);

  await app.report.choose('Own dates');
  await expect(page.getByText('Choose a first day')).toBeVisible();
  await expect(app.report.printButton).toBeDisabled();
  await page.getByLabel('First day').fill('2024-02-10');
  await page.getByLabel('Last day').fill('2026-07-01');
  await expect(app.report.sheet.getByText(/^2 sessions on 2 days/)).toBeVisible();
  await app.report.printButton.click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});
