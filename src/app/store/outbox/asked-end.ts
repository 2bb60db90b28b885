import { DOCUMENT, inject, Service } from '@angular/core';
import { IsoTime } from '../../domain/time/units';

const KEY = 'unknot-end';

/**
 * That the person has ended an interrupted session as it is, until that is written: its checkpoint, told by its `savedAt`,
 * is to go. It outlives the page, where the browser lets it.
 */
@Service()
export class AskedEnd {
  private readonly view = inject(DOCUMENT).defaultView;
  /** For browsers that give no storage. */
  private kept: IsoTime | null = null;

  /** Keeps it in place of an older one. */
  keep(savedAt: IsoTime): void {
    this.kept = savedAt;
    this.store((storage) => storage.setItem(KEY, savedAt));
  }

  /** Whether this checkpoint is to go. */
  is(savedAt: IsoTime): boolean {
    return savedAt === this.kept || savedAt === this.store((storage) => storage.getItem(KEY));
  }

  /** It is written. */
  clear(): void {
    this.kept = null;
    this.store((storage) => storage.removeItem(KEY));
  }

  private store<T>(work: (storage: Storage) => T): T | null {
    try {
      return this.view ? work(this.view.localStorage) : null;
    } catch {
      // Refused, or full: it lives as long as the page.
      return null;
    }
  }
}
