import { expect } from '@playwright/test';
import type { App } from '../pages/app.ts';
import { PLANS } from '../paper.ts';
import { allOrShare } from '../share.ts';

const ADDRESSES: readonly (readonly [path: string, heading: string])[] = [
  ['', 'Today'],
  ...PLANS.map((plan) => [plan.path, plan.name] as const),
  ['log', 'Log'],
  ['settings', 'Settings'],
  ['settings/voice', 'Voice'],
  ['settings/sounds', 'Sounds'],
  ['safety', 'Safety'],
  ['about', 'About'],
  ['about/evidence', 'What is known'],
  ['about/decisions', 'What we decided'],
  ['about/licences', 'Licences'],
  ['log/a.b', 'Session'],
];

/**
 * One of each depth, and what each kind of page needs of its own. That every address is the page is the worker's rule,
 * which is tried without a browser (tools/worker/updates.spec.ts).
 */
const SHARE = allOrShare(ADDRESSES, ([path]) =>
  ['', PLANS[0].path, 'settings/voice', 'log/a.b'].includes(path),
);

/**
 * Opens addresses of every depth, and one that the app has not: on a phone that has kept it, and whose host is gone.
 *
 * @param root where the app was served, with the closing slash
 */
export async function opensOffline(app: App, root: string): Promise<void> {
  for (const [path, heading] of SHARE) {
    await app.page.goto(root + path);
    await expect(app.heading(heading), path).toBeVisible();
  }
  await app.page.goto(`${root}no-such-page`);
  await app.page.getByRole('main').getByRole('link', { name: /today/i }).click();
  await expect(app.heading('Today')).toBeVisible();
}
