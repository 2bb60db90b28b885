import type { Page } from '@playwright/test';

/** How safe the log is, and erasing it. */
export class Safekeeping {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1, name: 'How safe is it?', exact: true });
  }

  get nudge() {
    return this.page.getByRole('region', { name: 'A second place for your log' });
  }

  /** What stands below a heading of the page. */
  section(heading: string) {
    return this.page
      .getByRole('main')
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: heading, exact: true }) });
  }

  get question() {
    return this.page.getByRole('dialog', { name: 'Erase everything?' });
  }

  /** The button of the page, or of the question once that is open. */
  private get eraseButton() {
    return this.page.getByRole('button', { name: 'Erase everything', exact: true });
  }

  async askToErase(): Promise<void> {
    await this.eraseButton.click();
  }

  /** Says yes to the question; only the word makes it possible. */
  get yesButton() {
    return this.question.getByRole('button', { name: 'Erase everything', exact: true });
  }

  async type(word: string): Promise<void> {
    await this.question.getByRole('textbox').fill(word);
  }

  /** Types the word and says yes. */
  async erase(): Promise<void> {
    await this.type('erase');
    await this.yesButton.click();
  }

  /** All that this origin keeps of a person, in each database and in localStorage. */
  async everythingKept(): Promise<readonly string[]> {
    return this.page.evaluate(async () => {
      const kept = Object.keys(localStorage).filter((key) => key !== 'unknot-offline');
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            resolve(opening.result);
          };
          opening.onerror = () => {
            reject(new Error(`The database "${name}" does not open.`));
          };
        });
        for (const store of database.objectStoreNames) {
          const keys = await new Promise<IDBValidKey[]>((resolve) => {
            const asking = database.transaction(store).objectStore(store).getAllKeys();
            asking.onsuccess = () => {
              resolve(asking.result);
            };
          });
          kept.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key)}`));
        }
        database.close();
      }
      return kept;
    });
  }
}
