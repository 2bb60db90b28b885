import type { Page } from '@playwright/test';
import { outOfReach } from '../access/measures.ts';
import { PLANS } from '../paper.ts';
import { resize } from '../pages/resize.ts';
import { aSession } from '../pages/store.ts';
import { findings } from './findings.ts';
import { expect, SIZES, test } from './test.ts';

const PAGES = [
  '',
  ...PLANS.flatMap(({ path }) => [path, `${path}/session`]),
  'routines/desk-break',
  'plan',
  'log',
  'log/new',
  'log/insights',
  'log/report',
  'settings',
  'settings/voice',
  'settings/sounds',
  'settings/data',
  'safety',
  'about',
  'about/evidence',
  'about/decisions',
  'about/licences',
  'no-such-page',
];

/** Knots, a note without a letter, and each outcome. */
const LOG = [
  aSession({
    note: '7, 8',
    knots: [
      { side: 'left', x: 0.4, y: 0.24, at: 75 },
      { side: 'right', x: 0.74, y: 0.33, at: null },
    ],
  }),
  ...Array.from({ length: 12 }, (_, day) =>
    aSession({
      id: `day-${day}`,
      technique: PLANS[day % PLANS.length]?.id ?? '',
      startedAt: `2026-11-${10 + day}T20:00:00.000+00:00`,
      endedAt: `2026-11-${10 + day}T20:05:00.000+00:00`,
      updatedAt: `2026-11-${10 + day}T20:05:00.000Z`,
      outcome: ['completed', 'ended-early', 'interrupted'][day % 3] ?? '',
      painAfter: day % 4 === 0 ? null : 4,
      knots: [{ side: 'right', x: 0.6, y: 0.24, at: 20 }],
    }),
  ),
];

async function isWell(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await resize(page, size);
    const all = [...(await findings(page)), ...(await outOfReach(page))];
    expect.soft(all, `${name}, ${size.width}x${size.height}`).toEqual([]);
  }
}

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('unknot-settings', JSON.stringify({ safetyUnderstood: true }));
  });
});

test('every page of an empty app', async ({ page }) => {
  for (const path of PAGES) {
    await openPage(page, path);
    await isWell(page, path === '' ? 'Today' : path);
  }
});

test('the pages that show a log', async ({ app, page }) => {
  await openPage(page, 'log');
  await app.store.seed(LOG);
  for (const path of [
    '',
    'log',
    'log/a',
    'log/a/edit',
    'log/insights',
    'log/report',
    'settings/data',
  ]) {
    await openPage(page, path);
    await isWell(page, path === '' ? 'Today' : path);
  }
});
