/**
 * Runs something a phone may refuse, and gives its result, or undefined where it threw.
 * An ability that fails is silence, never an exception in the player (src/app/README.md, part 5).
 */
export function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
