import type { Plan } from '../paper.ts';

export { PLANS, type Plan } from '../paper.ts';

/** What the player shows in each second of a plan, half a second into it. */
export function secondBySecond(plan: Plan): readonly string[] {
  return plan.lines.flatMap(([step, side, seconds]) =>
    Array.from({ length: seconds }, (_, spent) => `running ${step} ${side} ${seconds - spent}`),
  );
}

/** Begin to the first moment of every step, and to the end, in ms. */
export function boundariesOf(plan: Plan): readonly number[] {
  const ends = plan.lines.reduce<readonly number[]>(
    (all, [, , seconds]) => [...all, (all.at(-1) ?? 0) + seconds],
    [plan.getReady],
  );
  return ends.map((seconds) => seconds * 1000);
}
