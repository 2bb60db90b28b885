import type { App } from '../../e2e/pages/app.ts';
import { PLANS } from '../../e2e/journeys/plans.ts';
import { INSIGHT_SCREENS } from './insight-screens.ts';
import { LOG_SCREENS } from './log-screens.ts';
import { PLAYER_SCREENS, playTo } from './player-screens.ts';
import { ROUTINE_SCREENS } from './routine-screens.ts';
import type { Screen } from './screen.ts';

function page(name: string, path: string): Screen {
  return {
    name,
    whole: true,
    show: async (app) => {
      await app.open(path);
      await app.page.getByRole('heading', { level: 1 }).waitFor();
      await app.page.waitForLoadState('networkidle');
    },
  };
}

const states: readonly Screen[] = PLANS.flatMap(({ id }) => [
  {
    name: `rating-${id}`,
    show: async (app: App) => {
      await app.open(`techniques/${id}/session`);
      await app.rating.isOpen();
      await app.rating.rate(6);
    },
  },
]);

async function endEarly(app: App): Promise<void> {
  await playTo(app, 'Dragging', 15, 60);
  await app.player.end('End and save');
  await app.complete.isOpen('Session saved');
  await app.clock.flow();
}

const after: readonly Screen[] = [
  {
    name: 'after',
    show: async (app) => {
      await endEarly(app);
      await app.complete.rate(3);
    },
  },
  {
    name: 'after-with-knots',
    whole: true,
    show: async (app) => {
      await endEarly(app);
      await app.complete.markKnotButton.click();
      await app.complete.region('Left, on the shoulder blade').click();
      await app.complete.region('Right, where neck meets shoulder').click();
    },
  },
  {
    name: 'log-entry-with-knots',
    whole: true,
    show: async (app) => {
      await endEarly(app);
      await app.complete.markKnotButton.click();
      await app.complete.region('Left, on the shoulder blade').click();
      await app.complete.region('Right, where neck meets shoulder').click();
      await app.complete.done();
      await app.goTo('Log');
      await app.log.openNewest('Dragging');
      await app.heading('Session').waitFor();
    },
  },
  {
    name: 'log-with-a-session',
    show: async (app) => {
      await endEarly(app);
      await app.complete.done();
      await app.goTo('Log');
      await app.log.rows('Dragging').first().waitFor();
    },
  },
  {
    name: 'log-entry',
    whole: true,
    show: async (app) => {
      await endEarly(app);
      await app.complete.done();
      await app.goTo('Log');
      await app.log.openNewest('Dragging');
      await app.heading('Session').waitFor();
    },
  },
  {
    name: 'today-interrupted',
    show: async (app) => {
      await playTo(app, 'Dragging', 15, 60);
      await app.clock.flow();
      await app.open();
      await app.today.continueButton().waitFor();
    },
  },
];

/** Each skin, where it is seen largest and where it is seen first. */
const skins: readonly Screen[] = ['very-light', 'light', 'brown', 'dark', 'very-dark'].flatMap(
  (skin) => [
    { ...page(`today-skin-${skin}`, ''), isExtra: true, settings: { skin } },
    {
      name: `player-skin-${skin}`,
      isExtra: true,
      settings: { skin, dimScreen: false },
      show: (app: App) => playTo(app, 'Dragging', 15, 60),
    },
  ],
);

/** Every screen there is. */
export const SCREENS: readonly Screen[] = [
  page('today', ''),
  ...PLANS.map(({ id }) => page(`technique-${id}`, `techniques/${id}`)),
  page('log-empty', 'log'),
  page('settings', 'settings'),
  page('settings-voice', 'settings/voice'),
  page('settings-sounds', 'settings/sounds'),
  page('plan', 'plan'),
  page('settings-data', 'settings/data'),
  {
    name: 'settings-data-erase',
    show: async (app) => {
      await app.open('settings/data');
      await app.safekeeping.heading.waitFor();
      await app.safekeeping.askToErase();
      await app.safekeeping.question.waitFor();
    },
  },
  page('safety', 'safety'),
  page('about', 'about'),
  { ...page('evidence', 'about/evidence'), whole: true },
  { ...page('decisions', 'about/decisions'), whole: true },
  {
    name: 'licences',
    whole: true,
    show: async (app) => {
      await app.open('about/licences');
      await app.page.locator('summary').nth(1).click();
    },
  },
  page('unknown-address', 'no-such-page'),
  {
    name: 'before-you-start',
    firstTime: true,
    show: async (app) => {
      await app.open('techniques/dragging/session');
      await app.beforeYouStart.dialog.waitFor();
    },
  },
  ...states,
  ...PLAYER_SCREENS,
  ...after,
  ...skins,
  ...LOG_SCREENS,
  ...ROUTINE_SCREENS,
  ...INSIGHT_SCREENS,
];
