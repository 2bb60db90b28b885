import type { Page } from '@playwright/test';
import { outOfReach } from '../access/measures.ts';
import { PLANS } from '../paper.ts';
import { nameOf, PAGES, SESSION_PAGES, withoutNeeds } from '../pages/addresses.ts';
import { anOwnRoutine, aSession } from '../pages/store.ts';
import { findings } from './findings.ts';
import { type Look, nameOfLook, show } from './looks.ts';
import { expect, test } from './test.ts';

const LOOKS: readonly Look[] = [
  ['normal', 320, 568],
  ['normal', 390, 844],
  ['normal', 640, 360],
  ['large', 360, 640],
  ['largest', 320, 568],
];

/** Pages that are others when there are sessions. */
const SHOWS_A_LOG = new Set([
  '',
  'routines',
  'log',
  'log/insights',
  'log/report',
  'settings/data',
  ...PLANS.map(({ path }) => path),
]);

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

/** Its name is its owner's, in no language. */
const ROUTINE = anOwnRoutine({ name: '7 + 8' });

async function isWell(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await show(page, look);
    const all = [...(await findings(page)), ...(await outOfReach(page))];
    expect.soft(all, `${name}, ${nameOfLook(look)}`).toEqual([]);
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
  for (const address of withoutNeeds([...PAGES, ...SESSION_PAGES])) {
    await openPage(page, address.path);
    await isWell(page, nameOf(address));
  }
});

test('every page with a log and a routine', async ({ app, page }) => {
  await openPage(page, 'log');
  await app.store.seed(LOG);
  await app.store.seed([ROUTINE], 'routines');
  for (const address of [...PAGES, ...SESSION_PAGES]) {
    if (address.needs === undefined && !SHOWS_A_LOG.has(address.path)) continue;
    await openPage(page, address.path);
    await isWell(page, nameOf(address));
  }
});
