import { AxeBuilder } from '@axe-core/playwright';
import { aLog, aSession, daysAgo } from '../seeded-log.ts';
import { expect, test } from '../test.ts';

const STATES = [
  { name: 'empty', path: 'log/insights?period=all', sessions: [] },
  { name: 'none in this time', path: 'log/insights', sessions: [aSession(daysAgo(60))] },
  { name: 'too few', path: 'log/insights', sessions: [aSession(daysAgo(1))] },
  {
    name: 'risen',
    path: 'log/insights',
    sessions: [2, 1, 0].map((ago) => aSession(daysAgo(ago), { painBefore: 3, painAfter: 6 })),
  },
  { name: 'a year', path: 'log/insights?period=year', sessions: aLog(365) },
  { name: 'report, empty', path: 'log/report', sessions: [] },
  { name: 'report', path: 'log/report', sessions: aLog(365) },
] as const;

for (const theme of ['light', 'dark', 'night'] as const) {
  test(`insights have no violation in any state, ${theme}`, async ({ app, page }) => {
    for (const { name, path, sessions } of STATES) {
      await app.open('log');
      await expect(app.heading('Log')).toBeVisible();
      await page.evaluate((chosen) => {
        localStorage.setItem('unknot-settings', JSON.stringify({ theme: chosen }));
      }, theme);
      await app.store.seed(sessions);
      await app.open(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Insights|Report/);
      await page.waitForLoadState('networkidle');
      for (const button of await page.getByRole('button', { name: /^Table/ }).all()) {
        await button.click();
      }
      await page.clock.resume();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect.soft(told, `${name}, ${theme}`).toEqual([]);
    }
  });
}
