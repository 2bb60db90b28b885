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
    const called = (name: string) => this.page.getByRole('heading', { name, exact: true });
    const look = async (): Promise<boolean> => {
      // Time that a test lets pass at one go overtakes the disk, which has no part in it: a save is tried again later.
      const waits = heading !== 'Session ended' && (await called('Session ended').isVisible());
      if (waits) await this.page.clock.runFor(1000);
      return called(heading).isVisible();
    };
    await expect.poll(look, { intervals: [50] }).toBe(true);
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
