import type { App } from '../pages/app.ts';
import type { PlayerState } from '../pages/player.ts';

/** Longer than any session with its get-ready. */
const MOST_SECONDS = 900;

function line(state: PlayerState): string {
  return `${state.state} ${state.step} ${state.side} ${state.remaining}`;
}

/** Runs the standing clock to half a second into a second of the player, where no boundary is near. */
export async function alignToMidSecond(app: App): Promise<void> {
  const before = (await app.player.state())?.remaining;
  for (let waited = 0; waited < 40; waited += 1) {
    await app.clock.run(0.05);
    if ((await app.player.state())?.remaining !== before) break;
  }
  await app.clock.run(0.45);
}

/** Lets the session run to its end untouched and gives what the player showed in each second of it. */
export async function playToTheEnd(app: App): Promise<readonly string[]> {
  await alignToMidSecond(app);
  const shown: string[] = [];
  for (let second = 0; second < MOST_SECONDS; second += 1) {
    const state = await app.player.state();
    if (state === null || state.state === 'finished') return shown;
    shown.push(line(state));
    await app.clock.run(1);
  }
  throw new Error(
    `The session has not ended after ${MOST_SECONDS} s: ${shown.at(-1) ?? 'nothing shown'}`,
  );
}
