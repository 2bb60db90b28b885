import { setTimeout as sleep } from 'node:timers/promises';
import type { App, TechniqueName } from '../pages/app.ts';
import { wholeBetween, type Random } from './random.ts';

/** What is at hand in a scenario. The clock is the real one. */
export interface Stage {
  readonly app: App;
  /** Where Today is. */
  readonly url: string;
  readonly random: Random;
  readonly technique: TechniqueName;
}

/** Something a person does that the browser is killed in. */
export interface Scenario {
  /** What goes on when the kill comes. */
  readonly name: string;
  /** The kill comes at least this long after `play` has begun, in ms; 0 if not given. */
  readonly soonest?: number;
  /** The kill comes at most this long after `play` has begun, in ms. */
  readonly longest: number;
  /** What leads up to it. */
  readonly prepare: (stage: Stage) => Promise<void>;
  /** What is cut short. */
  readonly play: (stage: Stage) => Promise<void>;
}

const EXAMPLE_NOTE = 'Left side tighter today, the lower edge most of all';

/** To the rating before a new session. */
async function toRating({ app, technique }: Stage): Promise<void> {
  await app.today.start(technique);
  await app.rating.skipButton.waitFor();
}

async function skipRating({ app }: Stage): Promise<void> {
  await app.rating.skip();
}

async function next({ app }: Stage, times = 1): Promise<void> {
  for (let done = 0; done < times; done += 1) await app.player.button('Next step').click();
}

/** Into the first step of a new session, and some way on. */
async function toRunning(stage: Stage, longestWait = 1500): Promise<void> {
  await toRating(stage);
  await skipRating(stage);
  await next(stage, wholeBetween(stage.random, 1, 3));
  await sleep(stage.random() * longestWait);
}

async function answerEnd({ app }: Stage, answer: 'End and save' | 'Discard'): Promise<void> {
  await app.player.endDialog.getByRole('button', { name: answer, exact: true }).click();
}

async function toEndDialog(stage: Stage): Promise<void> {
  await toRunning(stage);
  await stage.app.player.button('End session').click();
  await stage.app.player.endDialog.waitFor();
}

/** Every moment of a session and of a save, each in a scenario. */
export const SCENARIOS = {
  begin: { name: 'Begin', longest: 400, prepare: toRating, play: skipRating },
  'get-ready': { name: 'getting ready', longest: 5500, prepare: toRating, play: skipRating },
  steps: {
    name: 'steps',
    longest: 12_000,
    prepare: toRating,
    play: async (stage) => {
      await skipRating(stage);
      // Onwards to steps of 5 to 15 s, which then end by themselves.
      await next(stage, wholeBetween(stage.random, 1, 5));
    },
  },
  'one-step': {
    name: 'in one step, before its next save',
    soonest: 5200,
    longest: 6500,
    prepare: toRating,
    play: async (stage) => {
      await skipRating(stage);
      // This step lasts 15 s: only the clock has anything written, and it is due about now.
      await next(stage);
    },
  },
  pause: {
    name: 'Pause and Resume',
    longest: 7000,
    prepare: toRunning,
    play: async ({ app, random }) => {
      for (;;) {
        await app.player.button('Pause').click();
        await sleep(random() * 1000);
        await app.player.button('Resume').click();
        await sleep(random() * 1000);
      }
    },
  },
  skipping: {
    name: 'Next step, to the end',
    longest: 1800,
    prepare: async (stage) => {
      await toRating(stage);
      await skipRating(stage);
    },
    play: async (stage) => {
      while ((await stage.app.player.state()) !== null) await next(stage);
    },
  },
  continue: {
    name: 'Continue',
    longest: 11_000,
    prepare: async (stage) => {
      const { app, url } = stage;
      if (await app.today.continueButton().isVisible()) return;
      await toRunning(stage);
      await app.page.goto(url);
      await app.today.continueButton().waitFor();
    },
    play: async ({ app }) => {
      await app.today.continueButton().click();
      await app.player.button('Resume').click();
    },
  },
  leaving: {
    name: 'leaving the page, and Continue',
    longest: 5000,
    prepare: (stage) => toRunning(stage, 3000),
    play: async ({ app, url }) => {
      await app.page.goto(url);
      await app.today.continueButton().click();
      await app.player.button('Resume').click();
      await app.player.button('Next step').click();
    },
  },
  after: {
    name: 'End and save, Pain after, Note',
    longest: 2500,
    prepare: toEndDialog,
    play: async (stage) => {
      await answerEnd(stage, 'End and save');
      await stage.app.complete.rate(wholeBetween(stage.random, 0, 10));
      const note = stage.app.page.getByRole('textbox', { name: 'Note' });
      await note.pressSequentially(EXAMPLE_NOTE, { delay: 20 });
    },
  },
  discard: {
    name: 'Discard',
    longest: 2000,
    prepare: toEndDialog,
    play: (stage) => answerEnd(stage, 'Discard'),
  },
  delete: {
    name: 'Delete',
    longest: 2000,
    prepare: async (stage) => {
      await toEndDialog(stage);
      await answerEnd(stage, 'End and save');
      await stage.app.complete.done();
      await stage.app.goTo('Log');
      await stage.app.log.openNewest(stage.technique);
      await stage.app.heading('Session').waitFor();
    },
    play: ({ app }) => app.entry.delete(),
  },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Name of a scenario. */
export type ScenarioId = keyof typeof SCENARIOS;

/** Every kind of moment. */
export const KINDS = Object.keys(SCENARIOS) as readonly ScenarioId[];

/** Twenty-five kills: each scenario as often as it has moments to be hit. */
export const ROUND: readonly ScenarioId[] = [
  ...Array<ScenarioId>(2).fill('begin'),
  ...Array<ScenarioId>(2).fill('get-ready'),
  ...Array<ScenarioId>(3).fill('steps'),
  ...Array<ScenarioId>(3).fill('one-step'),
  ...Array<ScenarioId>(3).fill('pause'),
  ...Array<ScenarioId>(2).fill('skipping'),
  ...Array<ScenarioId>(2).fill('continue'),
  ...Array<ScenarioId>(2).fill('leaving'),
  ...Array<ScenarioId>(3).fill('after'),
  ...Array<ScenarioId>(2).fill('discard'),
  ...Array<ScenarioId>(1).fill('delete'),
];
