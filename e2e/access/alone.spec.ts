import type { Page } from '@playwright/test';
import { guidanceEvents, listen } from '../heard/ears.ts';
import { PLANS, type Plan } from '../journeys/plans.ts';
import { allOrShare } from '../share.ts';
import { expect, test } from '../test.ts';

/** More stops than any page of a session has. */
const MOST_STOPS = 40;

/** What a screen reader was told, and when by the page's clock. */
interface Told {
  readonly at: number;
  readonly text: string;
}

/** Goes on with Tab until this control has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return (
        element?.getAttribute('aria-label') ??
        label?.textContent ??
        element?.textContent ??
        ''
      )
        .replace(/\s+/g, ' ')
        .trim();
    });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${String(name)}.`);
}

/** Writes down every change of a live region, from now on. */
function heedLiveRegions(): void {
  const told: Told[] = [];
  Object.assign(window, { told });
  let last = new Map<Element, string>();
  new MutationObserver(() => {
    const now = new Map<Element, string>();
    for (const region of document.querySelectorAll('[data-session-state] [aria-live]')) {
      const text = region.textContent.trim();
      now.set(region, text);
      if (text !== '' && last.get(region) !== text) told.push({ at: performance.now(), text });
    }
    last = now;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** The step's own line of all that was told, by its side and title. */
function steps(plan: Plan): readonly (readonly [side: string, step: string])[] {
  return plan.lines.map(([step, side]) => [side, step] as const);
}

test('with the keyboard alone a session is begun, paused, given time, brought to its end and rated', async ({
  app,
  page,
}) => {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await app.clock.settle();
  };
  await app.open();
  await app.today.startButton('Dragging').waitFor();
  await tabTo(page, /^Start Dragging$/);
  await page.keyboard.press('Enter');
  await app.beforeYouStart.dialog.waitFor();
  await tabTo(page, /^I understand$/);
  await page.keyboard.press('Enter');
  await app.rating.isOpen();
  await tabTo(page, /^0/);
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await app.player.isOpen();
  await app.clock.freeze();

  await app.clock.run(15 + 5);
  await press(' ');
  expect((await app.player.state())?.state).toBe('paused');
  await press(' ');
  await tabTo(page, /^More time$/);
  await press('Enter');
  // It has given what it can, and keeps the focus.
  await press('Enter');
  await expect(app.player.button('More time')).toBeFocused();
  await tabTo(page, /^End session$/);
  await press('Enter');
  await expect(app.player.endDialog).toBeVisible();
  await press('Escape');
  await expect(app.player.endDialog).toBeHidden();
  await expect(app.player.button('End session')).toBeFocused();
  // Past the half, so that it counts as done; then on to the end.
  await app.clock.run(150);
  await tabTo(page, /^Next step$/);
  while ((await app.player.state()) !== null) await press('Enter');

  await app.complete.isOpen();
  await app.clock.flow();
  await tabTo(page, /^0/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Done$/);
  await page.keyboard.press('Enter');
  await expect(app.today.card('Dragging')).toBeVisible();
  await expect
    .poll(async () =>
      (await app.store.sessions()).map(({ outcome, painBefore, painAfter }) => [
        outcome,
        painBefore,
        painAfter,
      ]),
    )
    .toEqual([['completed', 4, 2]]);
});

// What is told of every technique is proven without a browser (technique-milestones.spec.ts); here, that it reaches the page.
for (const plan of allOrShare(PLANS, ({ id }) => id === 'dragging')) {
  test(`${plan.name} by a screen reader alone: each step once with its side, its half and its last, and no own voice`, async ({
    app,
    page,
  }) => {
    await listen(page, true);
    await page.addInitScript(() => {
      localStorage.setItem(
        'unknot-settings',
        JSON.stringify({ safetyUnderstood: true, screenReader: true }),
      );
    });
    await page.addInitScript(heedLiveRegions);
    await app.begin(plan.name);
    await app.clock.run(plan.getReady + plan.total - 1);
    const told = await page.evaluate(() => (window as unknown as { told: Told[] }).told);
    const said = (await guidanceEvents(page)).filter(({ kind }) => kind === 'say');
    expect(said, 'two voices at once are none').toEqual([]);

    const between = [
      'Halfway.',
      'Last one.',
      'Five seconds left.',
      'Open your eyes. Soon you turn over.',
    ];
    const [ready, ...announced] = told.filter(({ text }) => !between.includes(text));
    expect(ready?.text).toContain('Get ready');
    expect(announced.map(({ text }) => /^(Left|Right) side\. /.exec(text)?.[1] ?? 'both')).toEqual(
      steps(plan).map(([side]) => ({ left: 'Left', right: 'Right', both: 'both' })[side] ?? side),
    );
    const long = plan.lines.filter(([, , seconds]) => seconds >= 30).length;
    expect(told.filter(({ text }) => between.includes(text)).length).toBeGreaterThanOrEqual(long);
    // Nothing is told each second: a screen reader would never come to an end with it.
    const gaps = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(3000);
  });
}
