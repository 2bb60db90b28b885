import { DestroyRef, inject } from '@angular/core';
import { Subject } from 'rxjs';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import type { Claim, Tabs } from './tabs-types';

const NAME = 'unknot-session';

/** A lock that this tab holds. */
interface Grant {
  readonly free: () => void;
}

/** Web Locks for the right, BroadcastChannel for the asking. The browser frees the lock of a tab that dies. */
export class BrowserTabs implements Tabs {
  readonly asked$ = new Subject<'let-go' | 'taken'>();

  /** The request that was granted, to be freed; null while this tab has no right to the session. */
  private grant: Grant | null = null;
  /** Ends with the claim asked for last, while one is: the next one waits for it. */
  private asking: Promise<unknown> | null = null;
  /** Aborted when all claims are given up. */
  private asked = new AbortController();
  /** What the browser calls this tab; null until it has held the lock. */
  private ownId: string | null = null;
  private readonly channel: BroadcastChannel | null;
  /** One wait in the lock's queue serves all who ask. */
  private free: Promise<void> | null = null;

  /** @param patience ms the other tab has to save and let go; a frozen one never answers */
  constructor(
    private readonly locks: LockManager | undefined,
    private readonly clock: Clock,
    private readonly patience = 1500,
  ) {
    this.channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : null;
    this.channel?.addEventListener('message', () => {
      if (this.grant !== null) this.asked$.next('let-go');
    });
  }

  claim(): Promise<Claim> {
    return this.ask((givenUp) => this.request({ ifAvailable: true }, givenUp));
  }

  takeOver(): Promise<Claim> {
    return this.ask(async (givenUp) => {
      this.channel?.postMessage('asked');
      const waiting = new AbortController();
      const stop = (): void => waiting.abort();
      const over = this.clock.at(this.clock.now() + this.patience).subscribe(stop);
      givenUp.addEventListener('abort', stop, { once: true });
      const claim = await this.request({ signal: waiting.signal }, givenUp);
      over.unsubscribe();
      return claim === 'elsewhere' ? this.request({ steal: true }, givenUp) : claim;
    });
  }

  async runsElsewhere(): Promise<boolean> {
    if (this.grant !== null) return false;
    return ((await this.holders()) ?? []).length > 0;
  }

  whenFree(): Promise<void> {
    this.free ??= this.waitInQueue().finally(() => (this.free = null));
    return this.free;
  }

  async isLost(): Promise<boolean> {
    if (this.grant === null || this.ownId === null) return false;
    const holders = await this.holders();
    return holders !== null && !holders.includes(this.ownId);
  }

  release(): void {
    this.asked.abort();
    this.asked = new AbortController();
    this.grant?.free();
    this.grant = null;
  }

  /** Stops listening to other tabs. */
  destroy(): void {
    this.release();
    this.channel?.close();
  }

  private async learnOwnId(): Promise<void> {
    this.ownId ??= (await this.holders())?.[0] ?? null;
  }

  /** The browser itself frees the lock of a tab that is gone, and then grants it to those who wait: no asking over and over. */
  private async waitInQueue(): Promise<void> {
    try {
      await this.locks?.request(NAME, { mode: 'shared' }, () => undefined);
    } catch {
      // Where locks are refused, no other tab can hold one.
    }
  }

  /** The tab that holds the lock, as the browser calls it; empty where none does, null where that cannot be told. */
  private async holders(): Promise<readonly (string | undefined)[] | null> {
    try {
      const held = (await this.locks?.query())?.held ?? [];
      const runs = held.filter(({ name, mode }) => name === NAME && mode !== 'shared');
      return runs.map((lock) => lock.clientId);
    } catch {
      return null;
    }
  }

  /** One claim at a time: two of them, each granted, would leave one that nobody frees. */
  private ask(claim: (givenUp: AbortSignal) => Promise<Claim>): Promise<Claim> {
    const givenUp = this.asked.signal;
    const next = (): Promise<Claim> => {
      if (givenUp.aborted) return Promise.resolve('given-up');
      return this.grant !== null ? Promise.resolve('mine') : claim(givenUp);
    };
    const answer = this.asking === null ? next() : this.asking.then(next);
    this.asking = answer;
    void answer.then(() => {
      if (this.asking === answer) this.asking = null;
    });
    return answer;
  }

  private request(options: LockOptions, givenUp: AbortSignal): Promise<Claim> {
    const { locks } = this;
    if (!locks) return Promise.resolve('mine');
    return new Promise((resolve) => {
      let own: Grant | null = null;
      const granted = (lock: Lock | null): Promise<void> | undefined => {
        const claim = lock === null ? 'elsewhere' : 'mine';
        resolve(givenUp.aborted ? 'given-up' : claim);
        // Granted after it was given up: freed at once.
        if (lock === null || givenUp.aborted) return undefined;
        return new Promise<void>((free) => {
          own = { free };
          this.grant = own;
          void this.learnOwnId();
        });
      };
      locks.request(NAME, options, granted).catch((error: unknown) => {
        // Never granted in time, or taken by force from us: either way it is another tab's.
        const isOthers = isAbort(error);
        if (isOthers && own !== null && this.grant === own) {
          this.grant = null;
          this.asked$.next('taken');
        }
        // Where storage is blocked, locks are refused: no other tab can hold one either.
        const claim = isOthers ? 'elsewhere' : 'mine';
        resolve(givenUp.aborted ? 'given-up' : claim);
      });
    });
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** The other tabs of this app, heard of for as long as this one lives. */
export function browserTabs(): Tabs {
  const tabs = new BrowserTabs('locks' in navigator ? navigator.locks : undefined, inject(CLOCK));
  inject(DestroyRef).onDestroy(() => tabs.destroy());
  return tabs;
}
