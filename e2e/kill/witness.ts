import type { BrowserContext } from '@playwright/test';

/** What the page was seen to do, with the moment in ms since 1970. */
export type Seen =
  /** What the player says of itself; null while there is no player. */
  | { readonly at: number; readonly kind: 'player'; readonly state: string | null }
  /** The page has had its turn, which it asks for ten times a second. */
  | { readonly at: number; readonly kind: 'beat' }
  /** A button pressed (by its text), or a field changed (by its role and value). */
  | { readonly at: number; readonly kind: 'input'; readonly name: string; readonly value: string };

const BINDING = 'unknotSeen';

/** Beyond this long between two of its turns a page was kept from running: by other work of the machine. In ms. */
const LONGEST_TURN = 300;

/** Sees from outside what happens in the pages of a browser, up to the moment it is killed. */
export class Witness {
  readonly seen: Seen[] = [];
  readonly errors: string[] = [];

  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding(BINDING, (_, seen: Seen) => {
      this.seen.push(seen);
    });
    await context.addInitScript(tellOfPage, BINDING);
    context.on('weberror', (error) => this.errors.push(String(error.error())));
  }

  /** When this was first done; null if it was not. */
  firstDone(name: string): number | null {
    return this.inputs(name)[0]?.at ?? null;
  }

  /** Every time this was done, oldest first. */
  inputs(name: string): readonly Extract<Seen, { kind: 'input' }>[] {
    return this.seen.filter((seen) => seen.kind === 'input').filter((seen) => seen.name === name);
  }

  /** For how long the player showed a running session, up to a moment. In ms. */
  activeUntil(end: number): number {
    let active = 0;
    let since: number | null = null;
    for (const { at, state } of this.playerStates()) {
      if (since !== null) active += at - since;
      since = state === 'running' ? at : null;
    }
    return since === null ? active : active + Math.max(0, end - since);
  }

  /** Since when the player has stood in the state it was last seen in; null when it was never seen. */
  lastPlayer(): { readonly at: number; readonly state: string | null } | null {
    const states = this.playerStates();
    return states.findLast(({ state }, index) => states[index - 1]?.state !== state) ?? null;
  }

  /** For how long of a stretch of time the machine kept the page from running, in ms. */
  heldUp(from: number, to: number): number {
    const beats = this.seen.flatMap(({ at, kind }) => (kind === 'beat' ? [at] : []));
    // Before its first turn there was no page.
    const begun = Math.max(from, beats[0] ?? to);
    const turns = [begun, ...beats.filter((at) => at > begun && at < to), to];
    return turns.reduce((sum, at, index) => {
      const gap = at - (turns[index - 1] ?? at);
      return sum + Math.max(0, gap - LONGEST_TURN);
    }, 0);
  }

  private playerStates(): readonly Extract<Seen, { kind: 'player' }>[] {
    return this.seen.filter((seen) => seen.kind === 'player');
  }
}

/** Runs in every page from its start. */
function tellOfPage(binding: string): void {
  const outside = (window as unknown as Record<string, (seen: unknown) => void>)[binding];
  const tell = (seen: object): void => outside?.({ at: Date.now(), ...seen });
  let told: string | null | undefined;
  const tellPlayer = (state: string | null): void => {
    if (state === told) return;
    told = state;
    tell({ kind: 'player', state });
  };
  const look = (): void => {
    const player = document.querySelector<HTMLElement>('[data-session-state]');
    tellPlayer(player?.dataset['sessionState'] ?? null);
  };
  look();
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-session-state'],
  });
  setInterval(() => {
    tell({ kind: 'beat' });
  }, 100);
  addEventListener('pagehide', () => {
    tellPlayer(null);
  });
  const pressed = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) tell({ kind: 'input', name: button.textContent.trim(), value: '' });
  };
  const changed = (event: Event): void => {
    const field = event.target;
    if (field instanceof HTMLTextAreaElement)
      tell({ kind: 'input', name: 'Note', value: field.value });
    if (field instanceof HTMLInputElement)
      tell({ kind: 'input', name: field.type, value: field.value });
  };
  addEventListener('click', pressed, { capture: true });
  addEventListener('input', changed, { capture: true });
}
