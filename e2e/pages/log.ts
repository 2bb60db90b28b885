import type { Page } from '@playwright/test';

/** The list of sessions. */
export class LogPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  rows(technique: string) {
    return this.page.getByRole('main').getByRole('link', { name: new RegExp(`^${technique}`) });
  }

  async exportJson(): Promise<void> {
    await this.page.getByRole('button', { name: 'Export JSON', exact: true }).click();
  }

  /** Taps "Import" and chooses a file. */
  async chooseToImport(name: string, buffer: Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import', exact: true }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
  }

  get importQuestion() {
    return this.page.getByRole('dialog', { name: 'Import this log?' });
  }

  async openNewest(technique: string): Promise<void> {
    await this.rows(technique).first().click();
  }
}

/** One session. */
export class LogEntry {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  text(words: string | RegExp) {
    return this.page.getByRole('main').getByText(words).first();
  }

  /** Where knots were found, one line each. */
  get knots() {
    return this.page.getByRole('list', { name: 'Knots' }).getByRole('listitem');
  }

  /** The picture of the back with its marks. */
  get backMap() {
    return this.page.getByRole('img', { name: /^A back seen from behind/ });
  }

  async delete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete', exact: true }).click();
  }

  get undoButton() {
    return this.page.getByRole('button', { name: 'Undo', exact: true });
  }
}
