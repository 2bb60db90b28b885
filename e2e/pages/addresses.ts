import { PLANS } from '../paper.ts';
import { anOwnRoutine, aSession } from './store.ts';

/** What the database has to hold for a page: the session "a", or the routine "evening" (`SEEDS`). */
type Need = 'session' | 'routine';

interface PageAddress {
  /** Its address below the app's own: '' is Today. */
  readonly path: string;
  /** Without it the page says that there is no such session or routine. */
  readonly needs?: Need;
}

/** Every page of the app but those of a session. */
export const PAGES: readonly PageAddress[] = [
  { path: '' },
  ...PLANS.map(({ path }) => ({ path })),
  { path: 'plan' },
  { path: 'routines' },
  { path: 'routines/new' },
  { path: 'routines/desk-break' },
  { path: 'routines/evening', needs: 'routine' },
  { path: 'routines/evening/edit', needs: 'routine' },
  { path: 'log' },
  { path: 'log/new' },
  { path: 'log/insights' },
  { path: 'log/report' },
  { path: 'log/a', needs: 'session' },
  { path: 'log/a/edit', needs: 'session' },
  { path: 'settings' },
  { path: 'settings/voice' },
  { path: 'settings/sounds' },
  { path: 'settings/data' },
  { path: 'safety' },
  { path: 'about' },
  { path: 'about/evidence' },
  { path: 'about/decisions' },
  { path: 'about/licences' },
  { path: 'no-such-page' },
];

/** Where a session begins: its rating, then the player. */
export const SESSION_PAGES: readonly PageAddress[] = [
  ...PLANS.map(({ path }) => ({ path: `${path}/session` })),
  { path: 'routines/desk-break/session' },
  { path: 'routines/evening/session', needs: 'routine' },
];

/** Records for the pages that need some, by their store (`Store.seed`). */
export const SEEDS = {
  sessions: [aSession(), aSession({ id: 'b' })],
  routines: [anOwnRoutine()],
} as const;

/** Those that a new phone can open too. */
export function withoutNeeds(pages: readonly PageAddress[]): readonly PageAddress[] {
  return pages.filter(({ needs }) => needs === undefined);
}

/** What a page is called in the message of a test that failed. */
export function nameOf({ path }: PageAddress): string {
  return path === '' ? 'Today' : path;
}
