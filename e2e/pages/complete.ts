import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { ratePain } from './rating.ts';

/** The page after a session. */
export class Complete {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(
    heading: 'Session complete' | 'Session saved' | 'Session ended' = 'Session complete',
  ): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }

  async rate(pain: number): Promise<void> {
    await ratePain(this.page, 'Pain after', pain);
  }

  async write(note: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Note' }).fill(note);
  }

  get markKnotButton() {
    return this.page.getByRole('button', { name: 'Mark a knot', exact: true });
  }

  /** A region of the back map, by side and words. */
  region(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The mark that is being moved. */
  get handle() {
    return this.page.getByRole('button', { name: /Arrow keys or a finger move it$/ });
  }

  async done(): Promise<void> {
    await this.page.getByRole('button', { name: 'Done', exact: true }).click();
  }
}
