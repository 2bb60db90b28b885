import type { Page } from '@playwright/test';
import { PLANS } from '../paper.ts';
import { BeforeYouStart } from './before-you-start.ts';
import { Clock } from './clock.ts';
import { Complete } from './complete.ts';
import { InsightsPage } from './insights.ts';
import { LogEntry, LogPage, SessionForm } from './log.ts';
import { Player } from './player.ts';
import { Rating } from './rating.ts';
import { Safekeeping } from './safekeeping.ts';
import { ReportPage } from './report.ts';
import { SettingsPage } from './settings.ts';
import { Store } from './store.ts';
import { TechniquePage } from './technique.ts';
import { Today } from './today.ts';

/** The name of a technique as shown: "Middle finger". */
export type TechniqueName = string;

function pathOf(technique: TechniqueName): string {
  const plan = PLANS.find(({ name }) => name === technique);
  if (plan === undefined) throw new Error(`There is no technique "${technique}".`);
  return plan.path;
}

/** Runs in the page, before the app. */
function putUnderstood(): void {
  try {
    const chosen = JSON.parse(localStorage.getItem('unknot-settings') ?? '{}') as object;
    localStorage.setItem('unknot-settings', JSON.stringify({ ...chosen, safetyUnderstood: true }));
  } catch {
    // Where the browser keeps nothing, it is asked each time.
  }
}

/** Unknot in the words of the people who use it. */
export class App {
  readonly today: Today;
  readonly technique: TechniquePage;
  readonly beforeYouStart: BeforeYouStart;
  readonly rating: Rating;
  readonly player: Player;
  readonly complete: Complete;
  readonly log: LogPage;
  readonly entry: LogEntry;
  readonly sessionForm: SessionForm;
  readonly insights: InsightsPage;
  readonly report: ReportPage;
  readonly settings: SettingsPage;
  readonly safekeeping: Safekeeping;
  readonly store: Store;
  readonly clock: Clock;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.today = new Today(page);
    this.technique = new TechniquePage(page);
    this.beforeYouStart = new BeforeYouStart(page);
    this.rating = new Rating(page);
    this.player = new Player(page);
    this.complete = new Complete(page);
    this.log = new LogPage(page);
    this.entry = new LogEntry(page);
    this.sessionForm = new SessionForm(page);
    this.insights = new InsightsPage(page);
    this.report = new ReportPage(page);
    this.settings = new SettingsPage(page);
    this.safekeeping = new Safekeeping(page);
    this.store = new Store(page);
    this.clock = new Clock(page);
  }

  /** Opens an address below the base: "", "log", "techniques/dragging". */
  async open(path = ''): Promise<void> {
    await this.page.goto(`./${path}`);
  }

  /**
   * Goes to another address without loading the app anew, as the phone's Back does, and waits until that page is there:
   * the app gives its heading the focus then.
   */
  async moveTo(path: string): Promise<void> {
    // The router writes there once the first page stands; before, nobody listens.
    await this.page.waitForFunction(() => (history.state as object | null) !== null);
    await this.page.evaluate((to) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      history.pushState(null, '', new URL(to, document.baseURI));
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, path);
    await this.page.locator('main h1:focus').waitFor();
  }

  /** To the rating before a session of somebody who has understood what is asked before the first one. */
  async openRating(technique: TechniqueName): Promise<void> {
    const understood = await this.page.addInitScript(putUnderstood);
    await this.open(`${pathOf(technique)}/session`);
    await understood.dispose();
    await this.beforeYouStart.understandIfAsked();
    await this.rating.isOpen();
  }

  /** To the player, whose session has begun by the tap and not a moment later; the clock stands from the tap on. */
  async begin(technique: string, painBefore: number | null = null): Promise<void> {
    await this.openRating(technique);
    if (painBefore !== null) await this.rating.rate(painBefore);
    await this.clock.freeze();
    await this.beginAtStandingClock(painBefore !== null);
  }

  /** Taps Begin, or Skip, and lets the standing clock go on until the player is there: other tabs are asked first. */
  async beginAtStandingClock(isRated = false): Promise<void> {
    if (isRated) await this.rating.beginButton.click();
    else await this.rating.skip();
    while ((await this.player.state()) === null) await this.clock.run(0.02);
  }

  /** Goes to a page of the navigation. */
  async goTo(name: 'Today' | 'Routines' | 'Log' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    // Until then the page before answers: its links may have the same names.
    await this.heading(name).waitFor();
  }

  /** The level one heading. */
  heading(name: string) {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }
}
