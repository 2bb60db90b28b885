/**
 * Runs something a phone may refuse, and gives its result; undefined where it threw. A missing ability is silence, never
 * an exception in the player.
 */
export function ignoreErrors<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
