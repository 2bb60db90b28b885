import { DestroyRef, inject } from '@angular/core';
import { Subject } from 'rxjs';
import { CLOCK } from '../clock/clock';
import type { Clock } from '../clock/clock';
import type { Claim, Tabs } from './tabs';

const NAME = 'unknot-session';

/** Web Locks for the right, BroadcastChannel for the asking. The browser frees the lock of a tab that dies. */
export class BrowserTabs implements Tabs {
  readonly asked$ = new Subject<'let-go' | 'taken'>();

  private letGo: (() => void) | null = null;
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
      if (this.letGo !== null) this.asked$.next('let-go');
    });
  }

  async claim(): Promise<Claim> {
    return this.letGo !== null ? 'mine' : this.request({ ifAvailable: true });
  }

  async takeOver(): Promise<Claim> {
    if (this.letGo !== null) return 'mine';
    this.channel?.postMessage('asked');
    const patience = new AbortController();
    const over = this.clock.at(this.clock.now() + this.patience).subscribe(() => patience.abort());
    const claim = await this.request({ signal: patience.signal });
    over.unsubscribe();
    return claim === 'mine' ? claim : this.request({ steal: true });
  }

  async runsElsewhere(): Promise<boolean> {
    if (this.letGo !== null) return false;
    return ((await this.holders()) ?? []).length > 0;
  }

  whenFree(): Promise<void> {
    this.free ??= this.waitInQueue().finally(() => (this.free = null));
    return this.free;
  }

  async isLost(): Promise<boolean> {
    if (this.letGo === null || this.ownId === null) return false;
    const holders = await this.holders();
    return holders !== null && !holders.includes(this.ownId);
  }

  release(): void {
    this.letGo?.();
    this.letGo = null;
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

  private request(options: LockOptions): Promise<Claim> {
    const { locks } = this;
    if (!locks) return Promise.resolve('mine');
    return new Promise((resolve) => {
      const held = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock ? 'mine' : 'elsewhere');
        if (!lock) return undefined;
        return new Promise<void>((free) => {
          this.letGo = free;
          void this.learnOwnId();
        });
      };
      locks.request(NAME, options, held).catch((error: unknown) => {
        // Never granted in time, or taken by force from us: either way it is another tab's.
        const isOthers = isAbort(error);
        if (isOthers && this.letGo !== null) {
          this.letGo = null;
          this.asked$.next('taken');
        }
        // Where storage is blocked, locks are refused: no other tab can hold one either.
        resolve(isOthers ? 'elsewhere' : 'mine');
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
