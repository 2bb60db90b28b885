import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    /** axe's own entry, once it is in the page. */
    axe?: typeof axe;
  }
}

/**
 * axe with timers of its own: it parts its work by `setTimeout(..., 0)`, which a standing clock would hold for ever. A
 * message passes at once whatever the clock does, so nothing else on the page moves while it is looked at.
 */
const SOURCE = `(function (setTimeout) {${axe.source}})(function (work, delay) {
  if (delay > 0) return; // Only what gives up on a hang asks for a delay.
  const channel = new MessageChannel();
  channel.port1.onmessage = work;
  channel.port2.postMessage(null);
});`;

/** The rules whose answer can change with theme or size while the page stays the same. */
const BY_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/**
 * Fails, and goes on, where axe finds anything wrong with the page as it stands. It is put into a page once.
 *
 * @param rules 'by-look' tries only what theme and size can change, for a page that was tried whole in another look
 */
export async function hasNoViolation(
  page: Page,
  screen: string,
  rules: 'all' | 'by-look' = 'all',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async (only) => {
      if (window.axe === undefined) throw new Error('axe is not in the page.');
      const { violations } = await window.axe.run({
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule' as const, values: only } }),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
    },
    rules === 'all' ? null : BY_LOOK,
  );
  expect.soft(found, screen).toEqual([]);
}
