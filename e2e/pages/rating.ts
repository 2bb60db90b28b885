import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Presses one number of a pain scale. */
export async function ratePain(
  page: Page,
  group: 'Pain now' | 'Pain before' | 'Pain after',
  pain: number,
): Promise<void> {
  const radio = page
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: new RegExp(`^${pain}\\b`) });
  await radio.check({ force: true });
  await expect(radio).toBeChecked();
}

/** The rating before a session. */
export class Rating {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get beginButton() {
    return this.page.getByRole('button', { name: 'Begin', exact: true });
  }

  get skipButton() {
    return this.page.getByRole('button', { name: 'Skip', exact: true });
  }

  get soundCheckButton() {
    return this.page.getByRole('button', { name: 'Sound check', exact: true });
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('radiogroup', { name: 'Pain now' })).toBeVisible();
  }

  async rate(pain: number): Promise<void> {
    await ratePain(this.page, 'Pain now', pain);
  }

  async begin(pain: number): Promise<void> {
    await this.rate(pain);
    await this.beginButton.click();
  }

  async skip(): Promise<void> {
    await this.skipButton.click();
  }
}
