import { setTimeout as wait } from 'node:timers/promises';
import { HUNG_MS } from '../limits.ts';

/** A browser other than Chromium, in the little that the core journey needs of it. */
export interface Driven {
  go(url: string): Promise<void>;
  /** Runs a function in the page, which knows nothing of what stands around it here, and gives its value. */
  call<A extends readonly unknown[], T>(
    action: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T>;
  /** Presses the button of this accessible name, when it has come. */
  clickButton(name: string): Promise<void>;
  /** Gives a file to the page's file chooser. */
  chooseFile(path: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Waits, in real time, until something holds: as long as for what is seen on a page, if no other limit is given.
 *
 * @param everyMs between two looks: longer where a look takes the browser from what is waited for
 */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  limitMs: number = HUNG_MS.seen,
  everyMs = 100,
): Promise<void> {
  const end = Date.now() + limitMs;
  let last: unknown = 'not yet';
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    await wait(everyMs);
  }
  throw new Error(`Waited in vain for ${what}: ${String(last)}`);
}

/** XPath of the button of this accessible name: within the open dialog where there is one, as nothing else takes a click then. */
export function buttonPath(name: string): string {
  const button = `button[normalize-space()='${name}' or @aria-label='${name}']`;
  return `//dialog[@open]//${button} | //${button}[not(//dialog[@open])]`;
}
