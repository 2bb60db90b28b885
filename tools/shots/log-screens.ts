import type { App } from '../../e2e/pages/app.ts';
import { PLANS } from '../../e2e/paper.ts';
import { aSession } from '../../e2e/pages/store.ts';
import type { Screen } from './screen.ts';

/** A log of some weeks. */
async function someWeeks(app: App, query = ''): Promise<void> {
  await app.open('log');
  await app.store.seed(
    Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 10, 23) - index * 40 * 3_600_000).toISOString();
      const at = (time: string): string => `${day.slice(0, 10)}T${time}.000+00:00`;
      return aSession({
        id: `s${index}`,
        technique: PLANS[index % 3]?.id ?? 'dragging',
        startedAt: at('19:02:11'),
        endedAt: at('19:06:19'),
        painBefore: index % 4 === 3 ? null : 4 + (index % 5),
        painAfter: index % 4 === 3 ? null : 2 + (index % 3),
        note: index % 6 === 5 ? 'Slept badly' : '',
      });
    }),
  );
  await app.open(`log${query}`);
  await app.page.getByRole('heading', { level: 2 }).first().waitFor();
}

const LISTS: readonly Screen[] = [
  { name: 'log-list', show: (app) => someWeeks(app) },
  {
    name: 'log-filter',
    whole: true,
    show: async (app) => {
      await someWeeks(app, '?technique=lying-down&side=left&from=2026-10-10');
      await app.log.openFilter();
    },
  },
  {
    name: 'log-none',
    show: async (app) => {
      await someWeeks(app);
      await app.log.search('no such word');
    },
  },
  {
    name: 'log-list-largest',
    settings: { textSize: 'largest' },
    show: async (app) => {
      await someWeeks(app, '?q=slept');
      await app.log.openFilter();
    },
  },
];

/** The log as a list, looked through, and the form of a session. */
export const LOG_SCREENS: readonly Screen[] = [
  ...LISTS,
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
    name: 'log-entry-not-over',
    whole: true,
    show: async (app) => {
      await app.begin('Dragging', 6);
      await app.clock.run(65);
      await app.clock.flow();
      await app.open('log');
      await app.log.openNewest('Dragging');
      await app.page.getByText('not over yet').waitFor();
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
