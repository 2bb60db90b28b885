import { TECHNIQUES, type App, type TechniqueName } from '../../e2e/pages/app.ts';
import { PLANS } from '../../e2e/journeys/plans.ts';

/** One picture to take. */
export interface Screen {
  readonly name: string;
  /** Brings the app there. */
  readonly show: (app: App) => Promise<void>;
  /** Whether the dialog before the first session is still to come. */
  readonly firstTime?: boolean;
  /** Whether the picture shows all of a page that scrolls. */
  readonly whole?: boolean;
  /** What the person has chosen, beside the theme. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

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

/** The player some seconds into the session, get-ready left out. */
async function playTo(
  app: App,
  technique: TechniqueName,
  getReady: number,
  seconds: number,
): Promise<void> {
  await app.begin(technique, 5);
  await app.clock.run(getReady + seconds);
}

/** Each step of each technique, on both sides, two thirds into it. */
const steps: readonly Screen[] = PLANS.flatMap((plan) => {
  let start = 0;
  return plan.lines.map(([step, side, seconds]) => {
    const moment = start + Math.round(seconds * 0.66);
    start += seconds;
    return {
      name: `player-${plan.id}-${step}-${side}`,
      settings: { dimScreen: false },
      show: (app: App) => playTo(app, plan.name, plan.getReady, moment),
    };
  });
});

const states: readonly Screen[] = PLANS.flatMap(({ name, id, getReady }) => [
  { name: `player-${id}-get-ready`, show: (app: App) => app.begin(name, 5) },
  {
    name: `player-${id}-paused`,
    show: async (app: App) => {
      await playTo(app, name, getReady, 60);
      await app.player.press('Pause');
    },
  },
  {
    name: `player-${id}-eased-off`,
    show: async (app: App) => {
      await playTo(app, name, getReady, 60);
      await app.player.press('Ease off');
    },
  },
  {
    name: `player-${id}-ending`,
    show: async (app: App) => {
      await playTo(app, name, getReady, 60);
      await app.player.press('End session');
    },
  },
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
    { ...page(`today-skin-${skin}`, ''), settings: { skin } },
    {
      name: `player-skin-${skin}`,
      settings: { skin, dimScreen: false },
      show: (app: App) => playTo(app, 'Dragging', 15, 60),
    },
  ],
);

/** Every screen there is. */
export const SCREENS: readonly Screen[] = [
  page('today', ''),
  ...TECHNIQUES.map(({ id }) => page(`technique-${id}`, `techniques/${id}`)),
  page('log-empty', 'log'),
  page('settings', 'settings'),
  page('settings-voice', 'settings/voice'),
  page('settings-sounds', 'settings/sounds'),
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
  ...steps,
  ...after,
  ...skins,
];
