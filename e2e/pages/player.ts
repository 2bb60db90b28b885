import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** What the player's root says of itself to automation. */
export interface PlayerState {
  readonly state: string;
  readonly step: string;
  readonly side: string;
  readonly remaining: number;
}

type Control =
  | 'Pause'
  | 'Resume'
  | 'Next step'
  | 'Previous step'
  | 'More time'
  | 'Ease off'
  | 'End session'
  | 'Turn view'
  | 'Quiet'
  | 'Found a knot'
  | 'My hand is tired';

/** Where the top of what is read points: to the screen's top, or to one side of it. */
async function topPointsTo(read: Locator): Promise<'upright' | 'left' | 'right'> {
  return read.evaluate((element) => {
    let turn = new DOMMatrix();
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const own = getComputedStyle(each).transform;
      if (own !== 'none') turn = new DOMMatrix(own).multiply(turn);
    }
    if (Math.abs(turn.b) < 0.5) return 'upright';
    // Turned clockwise, what was above points to the right.
    return turn.b > 0 ? 'right' : 'left';
  });
}

declare global {
  interface Window {
    unknotSeconds: string[];
  }
}

/** Runs in the page, before the app. */
function noteSeconds(): void {
  const seconds: string[] = [];
  window.unknotSeconds = seconds;
  new MutationObserver(() => {
    const data = document.querySelector<HTMLElement>('[data-session-state]')?.dataset;
    if (data === undefined) return;
    const shown = [data['sessionState'], data['step'], data['side'], data['remaining']].join(' ');
    if (shown !== seconds.at(-1)) seconds.push(shown);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** The running session. */
export class Player {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private get root() {
    return this.page.locator('[data-session-state]');
  }

  get endDialog() {
    return this.page.getByRole('dialog', { name: 'End this session?' });
  }

  /** The sentence about what a locked screen will do; only there where the phone may lock it. */
  get mayLock() {
    return this.root.getByText('The screen may lock:');
  }

  /** The dimmed screen. It is for the eyes only, so no role names it. */
  get night() {
    return this.root.locator('[data-theme="night"][aria-hidden="true"]');
  }

  /** How the player stands, as seen on the screen: where the top of its side word or title points. */
  async turned(): Promise<'upright' | 'left' | 'right'> {
    const title = this.root.getByRole('heading', { level: 1 });
    return topPointsTo(title);
  }

  /** How the question about ending stands. */
  async endDialogTurned(): Promise<'upright' | 'left' | 'right'> {
    return topPointsTo(this.endDialog);
  }

  async isOpen(): Promise<void> {
    await expect(this.root).toBeVisible();
  }

  async isGone(): Promise<void> {
    await expect(this.root).toHaveCount(0);
  }

  /** Where the session is, or null once the player has made way for the page after it. */
  async state(): Promise<PlayerState | null> {
    return this.page.evaluate(() => {
      const data = document.querySelector<HTMLElement>('[data-session-state]')?.dataset;
      if (data === undefined) return null;
      return {
        state: data['sessionState'] ?? '',
        step: data['step'] ?? '',
        side: data['side'] ?? '',
        remaining: Number(data['remaining']),
      };
    });
  }

  /** Writes down, in every page opened from now on, each second that the player shows. */
  async watchSeconds(): Promise<void> {
    await this.page.addInitScript(noteSeconds);
  }

  /** What it showed so far, each second once: state, step, side, seconds left. */
  async secondsShown(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.unknotSeconds);
  }

  button(name: Control) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: Control): Promise<void> {
    await this.button(name).click();
    await this.page.clock.runFor(40);
  }

  async tapPicture(): Promise<void> {
    const box = await this.root.boundingBox();
    if (box === null) throw new Error('The player is not on the screen.');
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height * 0.45);
    await this.page.clock.runFor(40);
  }

  async tapWords(): Promise<void> {
    const box = await this.root.getByRole('heading', { level: 1 }).boundingBox();
    if (box === null) throw new Error('The player is not on the screen.');
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.clock.runFor(40);
  }

  async pressSpace(): Promise<void> {
    await this.page.keyboard.press(' ');
    await this.page.clock.runFor(40);
  }

  async end(choice: 'End and save' | 'Discard' | 'Keep going'): Promise<void> {
    await this.press('End session');
    await this.endDialog.getByRole('button', { name: choice, exact: true }).click();
    await this.page.clock.runFor(40);
  }
}
