/** What the core journey does inside a page. Each function is sent there as text, so it uses nothing from around it. */

/** The faked clock that was put before the app (fake-clock.ts). */
interface FakedWindow extends Window {
  readonly __clock: { tick(ms: number): void };
}

/** A stretch of a session: steps as they were shown, in turn, and whether it ended. */
export interface Stretch {
  readonly steps: readonly string[];
  readonly isOver: boolean;
}

/** Lets seconds of a session pass, untouched, and notes what the player shows. */
export async function play(seconds: number): Promise<Stretch> {
  const steps: string[] = [];
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  // Each turn lets the browser draw and move the sound, which takes longer than the second itself.
  const aTurn = 5;
  for (let second = 0; second < seconds; second += 1) {
    const data = document.querySelector<HTMLElement>('[data-session-state]')?.dataset;
    if (data === undefined || data['sessionState'] === 'finished') return { steps, isOver: true };
    const shown = `${data['step'] ?? ''} ${data['side'] ?? ''}`;
    if (steps.at(-1) !== shown) steps.push(shown);
    (window as unknown as FakedWindow).__clock.tick(1000);
    if (second % aTurn === aTurn - 1) await turn();
  }
  await turn();
  return { steps, isOver: false };
}

/** The level one heading, or what stands there instead of one. */
export function heading(): string {
  return document.querySelector('h1')?.textContent.trim() ?? '';
}

/** How many rows of the log are of a technique. */
export function rowsOf(technique: string): number {
  const links = [...document.querySelectorAll('main a')];
  return links.filter((link) => link.textContent.trim().startsWith(technique)).length;
}

/** Whether some text stands on the page. */
export function says(text: string): boolean {
  return document.body.textContent.includes(text);
}

/** Whether the page before Begin warns; until it has looked into the log, its buttons may still move. */
export function warns(): boolean {
  return (document.querySelector('un-caution')?.textContent ?? '').trim() !== '';
}

/** Whether the player is there. */
export function isPlaying(): boolean {
  return document.querySelector('[data-session-state]') !== null;
}
