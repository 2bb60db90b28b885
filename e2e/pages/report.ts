import type { Page } from '@playwright/test';

/** The printable page. */
export class ReportPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choose(period: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Period' })
      .getByRole('radio', { name: period, exact: true })
      .check();
  }

  get printButton() {
    return this.page.getByRole('button', { name: 'Print report', exact: true });
  }

  get sheet() {
    return this.page.getByRole('article');
  }

  async includeNotes(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Include notes' }).click();
  }
}
