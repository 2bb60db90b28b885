import { aSession } from '../../e2e/pages/store.ts';
import type { Screen } from './screen.ts';

/** The form of a session, as it opens and with something wrong. */
export const LOG_SCREENS: readonly Screen[] = [
  {
    name: 'log-edit',
    whole: true,
    show: async (app) => {
      await app.open('log');
      await app.store.seed([
        aSession({ note: 'Slept badly', knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }] }),
      ]);
      await app.open('log/a/edit');
      await app.heading('Edit session').waitFor();
    },
  },
  {
    name: 'log-edit-wrong',
    show: async (app) => {
      await app.open('log');
      await app.store.seed([aSession()]);
      await app.open('log/a/edit');
      await app.sessionForm.line('End, time').fill('18:00');
      await app.sessionForm.press('Save');
    },
  },
  {
    name: 'log-edit-leave',
    show: async (app) => {
      await app.open('log');
      await app.store.seed([aSession()]);
      await app.open('log/a/edit');
      await app.sessionForm.line('Note').fill('x');
      await app.sessionForm.press('Cancel');
    },
  },
  {
    name: 'log-new',
    whole: true,
    show: async (app) => {
      await app.open('log/new');
      await app.heading('Add a session').waitFor();
    },
  },
];
