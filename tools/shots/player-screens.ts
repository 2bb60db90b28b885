import type { App, TechniqueName } from '../../e2e/pages/app.ts';
import { PLANS } from '../../e2e/journeys/plans.ts';
import type { Phone, Screen, Size, Walk } from './screen.ts';

const SMALLEST: Size = { width: 320, height: 640 };
const SHORT: Size = { width: 360, height: 640 };
const USUAL: Size = { width: 390, height: 844 };
const ON_ITS_SIDE: Size = { width: 844, height: 390 };

/** The player some seconds into the session, get-ready left out. */
export async function playTo(
  app: App,
  technique: TechniqueName,
  getReady: number,
  seconds: number,
): Promise<void> {
  await app.begin(technique, 5);
  await app.clock.run(getReady + seconds);
}

/** A step as it is looked at: as the player stands by itself, and as people set it otherwise. */
const WAYS: readonly (Phone & { readonly name: string })[] = [
  { name: 'player' },
  { name: 'player-smallest', sizes: [SMALLEST] },
  {
    name: 'player-upright',
    settings: { turnedView: 'off', farView: 'off' },
    sizes: [SHORT, USUAL],
  },
  { name: 'player-turned-left', settings: { turnedView: 'left' }, sizes: [SHORT, USUAL] },
  {
    name: 'player-far',
    settings: { farView: 'on', turnedView: 'off' },
    sizes: [SMALLEST, SHORT, USUAL, ON_ITS_SIDE],
  },
  {
    name: 'player-large',
    settings: { textSize: 'large', turnedView: 'off' },
    sizes: [SMALLEST, USUAL, ON_ITS_SIDE],
  },
  {
    name: 'player-largest',
    settings: { textSize: 'largest', turnedView: 'off' },
    sizes: [SMALLEST, USUAL, ON_ITS_SIDE],
  },
  { name: 'dimmed', settings: { dimScreen: true }, sizes: [SMALLEST, SHORT, USUAL, ON_ITS_SIDE] },
  {
    name: 'dimmed-upright',
    settings: { dimScreen: true, turnedView: 'off' },
    sizes: [SMALLEST, SHORT, USUAL],
  },
  {
    name: 'dimmed-turned-left',
    settings: { dimScreen: true, turnedView: 'left' },
    sizes: [SMALLEST, SHORT, USUAL],
  },
  {
    name: 'dimmed-largest',
    settings: { dimScreen: true, textSize: 'largest', turnedView: 'off' },
    sizes: [SMALLEST, USUAL, ON_ITS_SIDE],
  },
];

/** Each step of each technique, on both sides, two thirds into it; dimmed ones 20 s into it, where they last this long. */
export const PLAYER_WALKS: readonly Walk[] = WAYS.flatMap(({ name, ...way }) =>
  PLANS.map((plan): Walk => {
    const seen = new Set<string>();
    const isDimmed = name.startsWith('dimmed');
    let start = plan.getReady;
    const stops = plan.lines.flatMap(([step, side, seconds]) => {
      const at = start + (isDimmed ? 21 : Math.round(seconds * 0.66));
      start += seconds;
      if (isDimmed && seconds < 30) return [];
      const isExtra = seen.has(step);
      seen.add(step);
      return [{ name: `${name}-${plan.id}-${step}-${side}`, seconds: at, isExtra }];
    });
    return { ...way, isExtra: name !== 'player', begin: (app) => app.begin(plan.name, 5), stops };
  }),
);

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
]);

const paused = async (app: App): Promise<void> => {
  await playTo(app, 'Middle finger', 15, 60);
  await app.player.press('Pause');
};

const letGo = async (app: App): Promise<void> => {
  await paused(app);
  await app.clock.run(30 * 60);
  // The log answers only as the standing clock goes on, bit by bit.
  while ((await app.today.continueButton().count()) === 0) await app.clock.settle();
};

/** What comes and goes over a step, where there is least room for it. */
const answers: readonly Screen[] = [
  {
    name: 'player-knot-marked',
    show: async (app) => {
      await playTo(app, 'Middle finger', 15, 60);
      await app.player.press('Found a knot');
      await app.clock.run(3);
    },
  },
  {
    name: 'player-quiet-already',
    settings: { voice: false, sounds: false },
    sizes: [SMALLEST, SHORT, USUAL, ON_ITS_SIDE],
    show: (app) => playTo(app, 'Middle finger', 15, 60),
  },
  {
    name: 'player-paused-turned',
    settings: { turnedView: 'left' },
    sizes: [SHORT, USUAL],
    show: paused,
  },
  {
    name: 'player-paused-far',
    settings: { farView: 'on', turnedView: 'off' },
    sizes: [SMALLEST, USUAL, ON_ITS_SIDE],
    show: paused,
  },
  {
    name: 'player-paused-largest',
    settings: { textSize: 'largest', turnedView: 'off' },
    sizes: [SMALLEST, USUAL, ON_ITS_SIDE],
    show: paused,
  },
  {
    name: 'player-let-go',
    sizes: [SHORT],
    show: letGo,
  },
];

/** The player in each of its states. */
export const PLAYER_SCREENS: readonly Screen[] = [...states, ...answers];
