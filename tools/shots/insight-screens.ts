import type { App } from '../../e2e/pages/app.ts';
import { aLog, aSession, daysAgo, type SeededSession } from '../../e2e/seeded-log.ts';
import type { Screen } from './screen.ts';

/** Opens a page below the log with these sessions in it. */
async function openWith(app: App, path: string, sessions: readonly SeededSession[]): Promise<void> {
  await app.open('log');
  await app.page.getByRole('heading', { name: 'No sessions yet' }).waitFor();
  await app.store.seed(sessions);
  await app.open(path);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.page.waitForLoadState('networkidle');
}

function screen(name: string, path: string, sessions: readonly SeededSession[]): Screen {
  return { name, whole: true, show: (app) => openWith(app, path, sessions) };
}

const six: readonly SeededSession[] = [
  aSession(daysAgo(20), { painBefore: 6, painAfter: 4 }),
  aSession(daysAgo(16), { painBefore: 5, painAfter: 3 }),
  aSession(daysAgo(13), { painBefore: 7, painAfter: 4 }),
  aSession(daysAgo(9), { painBefore: 4, painAfter: 4 }),
  aSession(daysAgo(3), { painBefore: 6, painAfter: 5 }),
  aSession(daysAgo(0), { painBefore: 6, painAfter: 3 }),
];

const rising: readonly SeededSession[] = [4, 3, 2, 1, 0].map((ago) =>
  aSession(daysAgo(ago), { painBefore: 3, painAfter: ago > 2 ? 3 : 6 }),
);

/** Insights and the report, in each state there is. */
export const INSIGHT_SCREENS: readonly Screen[] = [
  screen('insights-empty', 'log/insights?period=all', []),
  screen('insights-none-in-time', 'log/insights', [aSession(daysAgo(60))]),
  screen('insights-few', 'log/insights', six.slice(0, 3)),
  screen('insights-six', 'log/insights', six),
  screen('insights-rising', 'log/insights', rising),
  screen('insights-month', 'log/insights', aLog(400)),
  screen('insights-quarter', 'log/insights?period=90-days', aLog(400)),
  screen('insights-year', 'log/insights?period=year', aLog(400)),
  screen('report-empty', 'log/report', []),
  screen('report-year', 'log/report', aLog(400)),
  screen('insights-all', 'log/insights?period=all', aLog(1500)),
];
