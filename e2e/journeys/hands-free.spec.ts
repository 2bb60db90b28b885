import type { Page } from '@playwright/test';
import type { App } from '../pages/app.ts';
import { expect, test } from '../test.ts';

/** The phone refuses to keep the screen on; headless browsers do neither reliably. */
async function withRefusedWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      value: { request },
    });
  });
}

/** Chosen in Settings by the person. */
async function choose(app: App, group: 'Turned view' | 'Far view', name: string): Promise<void> {
  await app.open('settings');
  await app.settings.radio(group, name).check();
}

test.describe('turned view', () => {
  test('goes on by its button, which keeps the focus, with the question about ending and every control in its order', async ({
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
    expect(await app.player.turned()).toBe('upright');
    for (const side of ['left', 'right'] as const) {
      await app.player.press('Turn view');
      expect(await app.player.turned()).toBe(side);
      await expect(app.player.button('Turn view')).toBeFocused();
      await app.player.press('End session');
      await expect(app.player.endDialog).toBeVisible();
      expect(await app.player.endDialogTurned()).toBe(side);
      const box = await app.player.endDialog.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390.5).toBe(true);
      await app.player.endDialog.getByRole('button', { name: 'Keep going', exact: true }).click();
      await app.clock.settle();
    }
    expect(await order()).toEqual(upright);
    await app.player.press('Turn view');
    expect(await app.player.turned()).toBe('upright');
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
});

test.describe('the screen', () => {
  test('may lock where the phone refuses: told with what then goes on, in the far view too, whose sentence is for screen readers alone', async ({
    app,
    page,
  }) => {
    await withRefusedWakeLock(page);
    await choose(app, 'Far view', 'On');
    await app.begin('Dragging');
    await app.clock.run(20);
    const sentence = page.locator('[data-session-state] .sentence');
    expect((await sentence.textContent())?.trim()).not.toBe('');
    const box = await sentence.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
    await expect(app.player.mayLock).toHaveText('The screen may lock: guidance goes on by sound.');
    await app.player.press('Quiet');
    await expect(app.player.mayLock).toHaveText('The screen may lock: the session then pauses.');
  });
});
