import type { Page } from '@playwright/test';

/** What the log tells of pain, time and knots. */
export class InsightsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choose(group: 'Period' | 'Technique', name: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name, exact: true })
      .check();
  }

  section(heading: string | RegExp) {
    return this.page.getByRole('region', { name: heading, exact: true }).first();
  }

  /** Opens the numbers of a chart, if they are not open, and gives them row by row. */
  async table(heading: string): Promise<readonly (readonly string[])[]> {
    const button = this.page.getByRole('button', { name: `Table: ${heading}`, exact: true });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    const table = this.page.getByRole('table', { name: heading, exact: true });
    await table.waitFor();
    const rows = await table.getByRole('row').all();
    return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  }
}
