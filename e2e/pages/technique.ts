import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** A technique's own page with its set-up. */
export class TechniquePage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get startButton() {
    return this.page.getByRole('button', { name: 'Start', exact: true });
  }

  /** The text that tells the whole length, as minutes:seconds. */
  total(length: string) {
    return this.page.getByRole('main').getByText(length, { exact: true }).first();
  }

  amount(name: string) {
    return this.page.getByRole('spinbutton', { name, exact: true });
  }

  choice(group: 'Sides' | 'First side', name: string) {
    return this.page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name, exact: true });
  }

  async choose(group: 'Sides' | 'First side', name: string): Promise<void> {
    const radio = this.choice(group, name);
    // To the middle: the bars at the foot of the screen lie over what is only just in view.
    await radio.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    await radio.click();
    await expect(radio).toBeChecked();
  }

  async setAmount(name: string, value: number): Promise<void> {
    const field = this.amount(name);
    const from = Number(await field.getAttribute('aria-valuenow'));
    const editable = await field.evaluate((element) => element instanceof HTMLInputElement);
    if (editable) {
      await field.fill(String(value));
      await field.blur();
      return;
    }
    await field.focus();
    const key = value > from ? 'ArrowUp' : 'ArrowDown';
    for (let now = from; now !== value; now = Number(await field.getAttribute('aria-valuenow'))) {
      await field.press(key);
    }
  }

  async backToDefaults(): Promise<void> {
    await this.page.getByRole('button', { name: 'Back to defaults', exact: true }).click();
  }
}
