import { expect, type Page } from '@playwright/test';

/** What the player's root says of itself to automation. */
export interface PlayerState {
  readonly state: string;
  readonly step: string;
  readonly side: string;
  readonly remaining: number;
}

type Control =
  | 'Pause'
  | 'Resume'
  | 'Next step'
  | 'Previous step'
  | 'More time'
  | 'Ease off'
  | 'End session'
  | 'My hand is tired';

/** The running session. */
export class Player {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private get root() {
    return this.page.locator('[data-session-state]');
  }

  get endDialog() {
    return this.page.getByRole('dialog', { name: 'End this session?' });
  }

  async isOpen(): Promise<void> {
    await expect(this.root).toBeVisible();
  }

  async isGone(): Promise<void> {
    await expect(this.root).toHaveCount(0);
  }

  /** Where the session is, or null once the player has made way for the page after it. */
  async state(): Promise<PlayerState | null> {
    return this.page.evaluate(() => {
      const data = document.querySelector<HTMLElement>('[data-session-state]')?.dataset;
      if (data === undefined) return null;
      return {
        state: data['sessionState'] ?? '',
        step: data['step'] ?? '',
        side: data['side'] ?? '',
        remaining: Number(data['remaining']),
      };
    });
  }

  button(name: Control) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: Control): Promise<void> {
    await this.button(name).click();
    await this.page.clock.runFor(40);
  }

  async tapPicture(): Promise<void> {
    const box = await this.root.boundingBox();
    if (box === null) throw new Error('The player is not on the screen.');
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height * 0.45);
    await this.page.clock.runFor(40);
  }

  async pressSpace(): Promise<void> {
    await this.page.keyboard.press(' ');
    await this.page.clock.runFor(40);
  }

  async end(choice: 'End and save' | 'Discard' | 'Keep going'): Promise<void> {
    await this.press('End session');
    await this.endDialog.getByRole('button', { name: choice, exact: true }).click();
    await this.page.clock.runFor(40);
  }
}
