import { DestroyRef, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';
import { ignoreErrors } from '../../platform/ignore-errors';
import { parseSettings, settingsText } from './parse-settings';
import { Settings } from './settings';
import type { SettingsChange, SettingsStore } from './settings-store-types';

/** Where the settings lie in localStorage. */
export const SETTINGS_KEY = 'unknot-settings';

/** What is used of `localStorage`. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Settings as one text in localStorage; in memory alone where the phone keeps nothing. */
export class LocalSettingsStore implements SettingsStore {
  readonly settings: Signal<Settings>;
  /** False where the last choice lives in memory alone. */
  private isKept = true;
  private readonly chosen = signal<Settings>(parseSettings(null));

  /** @param storage null where the browser denies it, as in some private modes */
  constructor(private readonly storage: SettingsStorage | null) {
    this.settings = this.chosen.asReadonly();
    this.read();
  }

  change(change: SettingsChange): void {
    // What another tab has chosen may not have been heard of yet, as on a page that was frozen.
    if (this.isKept) this.read();
    const now = this.chosen();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    this.chosen.set(settings);
    this.isKept = ignoreErrors(() => this.keep(settingsText(settings))) ?? false;
  }

  /** Takes over what is kept now, by this tab or another; where the phone does not give it, what is known stays. */
  read(): void {
    const settings = ignoreErrors(
      () => this.storage && parseSettings(this.storage.getItem(SETTINGS_KEY)),
    );
    if (settings) this.chosen.set(settings);
  }

  private keep(text: string): boolean {
    this.storage?.setItem(SETTINGS_KEY, text);
    return this.storage !== null;
  }
}

/** The settings of this phone, kept the same in all tabs. */
export function localSettingsStore(): SettingsStore {
  const view = inject(DOCUMENT).defaultView;
  const store = new LocalSettingsStore(ignoreErrors(() => view?.localStorage) ?? null);
  if (view === null) return store;
  fromEvent<StorageEvent>(view, 'storage')
    .pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe((event) => {
      // A null key is `clear()`.
      if (event.key === SETTINGS_KEY || event.key === null) store.read();
    });
  // In the back-forward cache a page hears of nothing.
  fromEvent<PageTransitionEvent>(view, 'pageshow')
    .pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe(({ persisted }) => {
      if (persisted) store.read();
    });
  return store;
}
