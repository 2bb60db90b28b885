import { expect } from '../test.ts';
import type { App } from '../pages/app.ts';
import { secondBySecond, type Plan } from './plans.ts';

/**
 * Lets a session that was begun at a standing clock run to its end untouched, in one stretch, and looks at each second
 * that was shown.
 *
 * @param spent seconds that have passed since Begin
 */
export async function playToTheEnd(app: App, plan: Plan, spent = 0): Promise<void> {
  // As long as the session, and the second in which its end is shown.
  await app.clock.run(plan.getReady + plan.total - spent + 1);
  await app.complete.isOpen();
  const shown = await app.player.secondsShown();
  expect(shown.filter((second) => second.startsWith('running'))).toEqual(secondBySecond(plan));
}
