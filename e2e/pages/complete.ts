import type { Page } from '@playwright/test';
import { Clock } from './clock.ts';
import { expect } from './expect.ts';
import { ratePain } from './rating.ts';

/** The page after a session. */
export class Complete {
  private readonly page: Page;
  private readonly clock: Clock;

  constructor(page: Page) {
    this.page = page;
    this.clock = new Clock(page);
  }

  async isOpen(
    heading: 'Session complete' | 'Session saved' | 'Session ended' = 'Session complete',
  ): Promise<void> {
    const shown = this.page.getByRole('heading', { name: heading, exact: true });
    // A standing clock holds the drawing back of what the disk has answered.
    const look = async (): Promise<boolean> => {
      await this.clock.settle();
      return shown.isVisible();
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
