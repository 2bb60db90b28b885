import type { Page } from '@playwright/test';
import { ratePain } from './rating.ts';

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
    const button = this.page.getByRole('button', { name: 'Import', exact: true });
    // The page may be slow to come; the chooser's own time counts from the tap.
    await button.waitFor();
    const choosing = this.page.waitForEvent('filechooser');
    await button.click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
  }

  get importQuestion() {
    return this.page.getByRole('dialog', { name: 'Import this log?' });
  }

  get searchField() {
    return this.page.getByRole('searchbox', { name: 'Search notes' });
  }

  async search(words: string): Promise<void> {
    await this.searchField.pressSequentially(words);
  }

  /** How many sessions were found, in words. */
  found(words: string) {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  async openFilter(): Promise<void> {
    await this.page.getByRole('button', { name: /^Filter/ }).click();
  }

  async chooseFilter(group: 'Technique' | 'Side worked', option: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: option })
      .check({ force: true });
  }

  async switchFilter(name: 'With a note' | 'With knots'): Promise<void> {
    await this.page.getByRole('switch', { name }).click();
  }

  async fillDay(name: 'From' | 'Until', day: string): Promise<void> {
    await this.page.getByLabel(name, { exact: true }).fill(day);
  }

  async clearFilters(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clear filters', exact: true }).click();
  }

  /** Opens the form of a session done without the phone. */
  async addByHand(): Promise<void> {
    await this.page.getByRole('link', { name: 'Add a session', exact: true }).click();
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

  async edit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Edit', exact: true }).click();
  }

  async delete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete', exact: true }).click();
  }

  get undoButton() {
    return this.page.getByRole('button', { name: 'Undo', exact: true });
  }
}

/** The form of a session: one that is edited, or entered by hand. */
export class SessionForm {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A line to fill in. */
  line(name: string) {
    return this.page.getByLabel(name, { exact: true });
  }

  async choose(group: string, option: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: option })
      .check({ force: true });
  }

  async rate(group: 'Pain before' | 'Pain after', pain: number): Promise<void> {
    await ratePain(this.page, group, pain);
  }

  async clear(group: 'pain before' | 'pain after'): Promise<void> {
    await this.press(`No rating, ${group}`);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  dialog(name: 'Leave without saving?' | 'Changed meanwhile') {
    return this.page.getByRole('dialog', { name });
  }
}
