import type { Page } from '@playwright/test';
import { aSession, type StoredSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

/** A session a day, back through eight years; every hundredth has a note. */
const YEARS: readonly StoredSession[] = Array.from({ length: 3000 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 10, 23) - index * 86_400_000).toISOString().slice(0, 10);
  return aSession({
    id: `s${index}`,
    technique: index % 3 === 0 ? 'lying-down' : 'dragging',
    startedAt: `${day}T19:02:11.000+00:00`,
    endedAt: `${day}T19:06:19.000+00:00`,
    note: index % 100 === 99 ? 'Épaule dure' : '',
  });
});

/** The page's nodes, and the rows in it by the number of their session, from the top. */
async function drawn(page: Page): Promise<{ nodes: number; rows: readonly number[] }> {
  return page.evaluate(() => ({
    nodes: document.querySelectorAll('*').length,
    rows: [...document.querySelectorAll('[data-session]')].map((row) =>
      Number(row.getAttribute('data-session')?.slice(1)),
    ),
  }));
}

test.beforeEach(async ({ app, page }) => {
  await page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) shifts.push({ at: shift.startTime, value: shift.value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await app.open('log');
  await app.store.seed(YEARS);
  await expect(app.log.rows('Lying down').first()).toBeVisible();
  // Read beside the list, it may come after the first rows.
  await expect(page.getByRole('heading', { name: 'A second place for your log' })).toBeVisible();
});

/** The browser's own time once what is on the page now has been painted; no clock of a test moves it. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await document.body.animate([], 1).finished;
    return Number(document.timeline.currentTime);
  });

/** The sum of all shifts since then. */
const shiftsSince = async (page: Page, since: number): Promise<number> => {
  await painted(page);
  return page.evaluate((from) => {
    const { shifts } = globalThis as unknown as { shifts: { at: number; value: number }[] };
    return shifts.filter(({ at }) => at > from).reduce((sum, { value }) => sum + value, 0);
  }, since);
};

test('years of sessions scroll by in order, the page stays as small as it was, and the keyboard goes from row to row without an end', async ({
  page,
}) => {
  const seen = new Set<number>();
  const { nodes: atFirst } = await drawn(page);
  const before = await painted(page);
  let most = 0;
  for (let screen = 0; screen < 30; screen += 1) {
    await page.mouse.wheel(0, 700);
    await expect
      .poll(() => page.evaluate(() => Math.round(window.scrollY)))
      .toBeGreaterThanOrEqual(700 * (screen + 1) - 5);
    const { nodes, rows } = await drawn(page);
    most = Math.max(most, nodes);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    rows.forEach((row) => seen.add(row));
  }
  // All of them came by, none was left out.
  expect([...seen].sort((a, b) => a - b)).toEqual([...seen].map((_, index) => index));
  expect(seen.size).toBeGreaterThan(125);
  expect(most).toBeLessThan(atFirst * 5);
  expect(await shiftsSince(page, before)).toBeLessThan(0.1);

  for (let screen = 0; screen < 30; screen += 1) await page.mouse.wheel(0, -800);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect.poll(async () => (await drawn(page)).rows[0]).toBe(0);

  // Also when one scrolls away meanwhile.
  await page.locator('[data-session="s0"]').getByRole('link').focus();
  for (let row = 1; row < 22; row += 1) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`[data-session="s${row}"] a`)).toBeFocused();
  }
  for (let screen = 0; screen < 20; screen += 1) await page.mouse.wheel(0, 1000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(12_000);
  await expect(page.locator('[data-session="s21"] a')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-session="s22"] a')).toBeFocused();
});

test('the phone’s Back, and the link "Log", lead to where the list was left; notes are searched back to the first, sessions by what they are', async ({
  app,
  page,
}) => {
  const row = page.locator('[data-session="s70"]');
  for (let screen = 0; screen < 40 && !(await row.isVisible()); screen += 1)
    await page.mouse.wheel(0, 500);
  await row.scrollIntoViewIfNeeded();
  for (const back of [
    () => page.goBack(),
    () => page.getByRole('main').getByRole('link', { name: 'Log', exact: true }).click(),
  ]) {
    const before = (await row.boundingBox())?.y ?? NaN;
    await row.getByRole('link').click();
    await expect(app.heading('Session')).toBeVisible();
    await back();
    await expect(row.getByRole('link')).toBeFocused();
    const after = (await row.boundingBox())?.y ?? NaN;
    expect(Math.abs(after - before)).toBeLessThan(3);
  }

  await app.open('log');
  await app.log.search('epaule');
  await expect(app.log.found('30 sessions found')).toBeVisible();
  await expect(page.locator('[data-session="s99"]')).toBeVisible();
  await page.locator('[data-session="s99"]').getByRole('link').click();
  await expect(app.entry.text('Épaule dure')).toBeVisible();
  await page.goBack();
  await expect(app.log.found('30 sessions found')).toBeVisible();
  await expect(app.log.searchField).toHaveValue('epaule');
  await app.log.clearFilters();
  await expect(page.locator('[data-session="s0"]')).toBeVisible();
  await expect(app.log.searchField).toHaveValue('');

  await app.log.openFilter();
  await app.log.chooseFilter('Technique', 'Lying down');
  await expect(app.log.found('1,000 sessions found')).toBeVisible();
  await app.log.fillDay('From', '2026-11-01');
  await expect(app.log.found('8 sessions found')).toBeVisible();
  await app.log.switchFilter('With a note');
  await expect(app.log.found('No session found')).toBeVisible();
  await expect(page).toHaveURL(/\/log\?.*technique=lying-down/);
  await page.goBack();
  await expect(page).toHaveURL(/\/log$/);
  await expect(page.locator('[data-session="s1"]')).toBeVisible();
});
