import type { Page } from '@playwright/test';
import type { App } from '../pages/app.ts';
import { expect, test } from '../test.ts';

/** The phone keeps the screen on, or refuses to; headless browsers do neither reliably. */
async function withWakeLock(page: Page, grants: boolean): Promise<void> {
  await page.addInitScript((granted) => {
    const lock = () =>
      Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      value: {
        request: () =>
          granted
            ? Promise.resolve(lock())
            : Promise.reject(new DOMException('Refused', 'NotAllowedError')),
      },
    });
  }, grants);
}

/** Chosen in Settings by the person. */
async function choose(app: App, group: 'Turned view' | 'Far view', name: string): Promise<void> {
  await app.open('settings');
  await app.settings.radio(group, name).check();
}

test.describe('turned view', () => {
  test('goes upright, left, right and upright again by its button, and keeps the focus there', async ({
    app,
  }) => {
    await app.begin('Dragging');
    await app.clock.run(20);
    const seen = [await app.player.turned()];
    for (let presses = 0; presses < 3; presses += 1) {
      await app.player.press('Turn view');
      seen.push(await app.player.turned());
    }
    expect(seen).toEqual(['upright', 'left', 'right', 'upright']);
    await expect(app.player.button('Turn view')).toBeFocused();
  });

  test('follows the person in Lying down: on the side not worked, and over at the change', async ({
    app,
  }) => {
    await app.begin('Lying down');
    expect(await app.player.turned()).toBe('upright');
    await app.clock.run(40);
    const first = await app.player.state();
    expect(await app.player.turned()).toBe(first?.side === 'left' ? 'right' : 'left');
    while ((await app.player.state())?.side === first?.side) await app.player.press('Next step');
    expect(await app.player.turned()).toBe(first?.side);
  });

  test('stays upright where Settings say Off, and stands as Settings force it', async ({ app }) => {
    await choose(app, 'Turned view', 'Off');
    await app.begin('Lying down');
    await app.clock.run(40);
    expect(await app.player.turned()).toBe('upright');
    await app.clock.flow();
    await app.player.end('Discard');
    await choose(app, 'Turned view', 'Right');
    await app.begin('Dragging');
    expect(await app.player.turned()).toBe('right');
  });

  test('turns the question about ending too', async ({ app }) => {
    await app.begin('Dragging');
    for (const side of ['left', 'right'] as const) {
      await app.player.press('Turn view');
      await app.player.press('End session');
      await expect(app.player.endDialog).toBeVisible();
      expect(await app.player.endDialogTurned()).toBe(side);
      const box = await app.player.endDialog.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390.5).toBe(true);
      await app.player.endDialog.getByRole('button', { name: 'Keep going', exact: true }).click();
      await app.clock.settle();
    }
  });

  test('does not turn again what the phone itself has turned', async ({ app, page }) => {
    await choose(app, 'Turned view', 'Left');
    await app.begin('Dragging');
    expect(await app.player.turned()).toBe('left');
    const phone = await page.context().newCDPSession(page);
    const rotate = async (width: number, height: number, angle: number) => {
      await phone.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: true,
        screenOrientation: {
          type: angle === 0 ? 'portraitPrimary' : 'landscapePrimary',
          angle,
        },
      });
      await app.clock.settle();
    };
    await rotate(844, 390, 90);
    await expect.poll(() => app.player.turned()).toBe('upright');
    await rotate(390, 844, 0);
    await expect.poll(() => app.player.turned()).toBe('left');
  });

  test('leaves every control where the keyboard finds it in the same order', async ({
    app,
    page,
  }) => {
    await app.begin('Middle finger');
    await app.clock.run(20);
    const order = async () => {
      await page.getByRole('heading', { level: 1 }).focus();
      const names: string[] = [];
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
      }
      return names;
    };
    const upright = await order();
    expect(upright).toContain('Pause');
    await app.player.press('Turn view');
    expect(await order()).toEqual(upright);
  });
});

test.describe('far view', () => {
  test('keeps the sentence for screen readers and shows the count large', async ({ app, page }) => {
    await choose(app, 'Far view', 'On');
    await app.begin('Dragging');
    await app.clock.run(20);
    const sentence = page.locator('[data-session-state] .sentence');
    expect((await sentence.textContent())?.trim()).not.toBe('');
    const box = await sentence.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
  });
});

test.describe('dimmed screen', () => {
  test('comes after 20 s without a touch; a tap only wakes it; it wakes at a change', async ({
    app,
  }) => {
    await app.begin('Lying down');
    await app.clock.run(30);
    while ((await app.player.state())?.step !== 'squeeze') await app.player.press('Next step');
    await app.clock.run(19);
    await expect(app.player.night).toBeHidden();
    await app.clock.run(1.5);
    await expect(app.player.night).toBeVisible();
    await app.player.tapPicture();
    await expect(app.player.night).toBeHidden();
    expect((await app.player.state())?.state).toBe('running');
    await app.player.tapPicture();
    expect((await app.player.state())?.state).toBe('paused');
    await app.clock.run(40);
    await expect(app.player.night).toBeHidden();
    await app.player.tapPicture();
    await app.clock.run(21);
    await expect(app.player.night).toBeVisible();
    const left = (await app.player.state())?.remaining ?? 0;
    await app.clock.run(left + 0.5);
    expect((await app.player.state())?.step).not.toBe('squeeze');
    await expect(app.player.night).toBeHidden();
  });

  test('the space bar, too, only wakes it', async ({ app }) => {
    await app.begin('Lying down');
    await app.clock.run(30);
    while ((await app.player.state())?.step !== 'squeeze') await app.player.press('Next step');
    await app.clock.run(21);
    await expect(app.player.night).toBeVisible();
    await app.player.pressSpace();
    await expect(app.player.night).toBeHidden();
    expect((await app.player.state())?.state).toBe('running');
  });

  test('never comes where Settings say so', async ({ app, page }) => {
    await app.open('settings');
    await page.getByRole('switch', { name: 'Dim the screen', exact: true }).click();
    await app.begin('Lying down');
    await app.clock.run(30);
    while ((await app.player.state())?.step !== 'squeeze') await app.player.press('Next step');
    await app.clock.run(25);
    await expect(app.player.night).toBeHidden();
  });
});

test.describe('the screen', () => {
  test('says nothing where the phone keeps it on', async ({ app, page }) => {
    await withWakeLock(page, true);
    await app.begin('Dragging');
    await app.clock.run(20);
    await expect(app.player.mayLock).toBeHidden();
  });

  test('may lock where the phone refuses: told with what then goes on', async ({ app, page }) => {
    await withWakeLock(page, false);
    await app.begin('Dragging');
    await app.clock.run(20);
    await expect(app.player.mayLock).toHaveText('The screen may lock: guidance goes on by sound.');
    await app.player.press('Quiet');
    await expect(app.player.mayLock).toHaveText('The screen may lock: the session then pauses.');
  });
});

test('Quiet is one tap on and one tap off, and a new session is heard again', async ({ app }) => {
  await app.begin('Dragging');
  await app.clock.run(20);
  const quiet = app.player.button('Quiet');
  await expect(quiet).toHaveAttribute('aria-pressed', 'false');
  await app.player.press('Quiet');
  await expect(quiet).toHaveAttribute('aria-pressed', 'true');
  expect((await app.player.state())?.state).toBe('running');
  await app.player.press('Quiet');
  await expect(quiet).toHaveAttribute('aria-pressed', 'false');
  await app.player.press('Quiet');
  await app.player.end('Discard');
  await app.clock.flow();
  await app.player.isGone();
  await app.begin('Dragging');
  await expect(quiet).toHaveAttribute('aria-pressed', 'false');
});
