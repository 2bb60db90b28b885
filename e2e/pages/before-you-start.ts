import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

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
    if (!(await this.page.evaluate(hasUnderstood))) await this.understand();
  }
}

/** Runs in the page. */
function hasUnderstood(): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem('unknot-settings') ?? '{}') as object;
    return 'safetyUnderstood' in kept && kept.safetyUnderstood === true;
  } catch {
    return false;
  }
}
