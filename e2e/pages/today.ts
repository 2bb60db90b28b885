import type { Page } from '@playwright/test';

/** The first page. */
export class Today {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  card(technique: string) {
    return this.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${technique}`) })
      .first();
  }

  startButton(technique: string) {
    return this.page.getByRole('button', { name: `Start ${technique}`, exact: true });
  }

  continueButton() {
    return this.page.getByRole('button', { name: 'Continue', exact: true });
  }

  saveAsIsButton() {
    return this.page.getByRole('button', { name: 'Save as is', exact: true });
  }

  async start(technique: string): Promise<void> {
    await this.startButton(technique).click();
  }
}
