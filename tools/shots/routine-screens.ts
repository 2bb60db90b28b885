import type { App } from '../../e2e/pages/app.ts';
import { anOwnRoutine } from '../../e2e/pages/store.ts';
import type { Screen } from './screen.ts';

/** A phone with a routine of its person's own. */
async function withOwn(app: App, path: string): Promise<void> {
  await app.open('routines');
  await app.store.seed([anOwnRoutine()], 'routines');
  await app.open(path);
  await app.page.locator('un-side-timeline').first().waitFor();
}

function screen(name: string, path: string, phone: Pick<Screen, 'settings'> = {}): Screen {
  return { ...phone, name, whole: true, show: (app) => withOwn(app, path) };
}

const LARGEST = { settings: { textSize: 'largest' } };

/** The pages of routines. */
export const ROUTINE_SCREENS: readonly Screen[] = [
  screen('routines', 'routines'),
  screen('routines-largest', 'routines', LARGEST),
  screen('routine-built-in', 'routines/desk-break'),
  screen('routine-own', 'routines/evening'),
  screen('routine-edit', 'routines/evening/edit'),
  screen('routine-edit-largest', 'routines/evening/edit', LARGEST),
  screen('routine-own-largest', 'routines/evening', LARGEST),
];
