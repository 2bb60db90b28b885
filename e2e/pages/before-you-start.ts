import { expect, type Page } from '@playwright/test';

/** The dialog before the first session. */
export class BeforeYouStart {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get dialog() {
    return this.page.getByRole('dialog', { name: 'Before you start' });
  }

  async understand(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'I understand' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async useScreenReader(): Promise<void> {
    await this.dialog.getByRole('switch', { name: 'I use a screen reader' }).click();
  }

  /** Understands when it is the first session, else finds the rating at once. */
  async understandIfAsked(): Promise<void> {
    const skip = this.page.getByRole('button', { name: 'Skip', exact: true });
    const understand = this.dialog.getByRole('button', { name: 'I understand' });
    await expect(understand.or(skip).first()).toBeVisible();
    // The dialog opens with the page or a moment later.
    await this.page.waitForLoadState('networkidle');
    if (await understand.isVisible()) await this.understand();
  }
}
