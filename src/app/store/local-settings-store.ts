import { DestroyRef, DOCUMENT, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { fromEvent } from 'rxjs';
import { quietly } from '../platform/quietly';
import { parseSettings, settingsText } from './parse-settings';
import { Settings } from './settings';
import type { SettingsStore } from './settings-store';

/** Where the settings lie in localStorage. */
export const SETTINGS_KEY = 'unknot-settings';

/** What is used of `localStorage`. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Settings as one text in localStorage; in memory alone where the phone keeps nothing. */
export class LocalSettingsStore implements SettingsStore {
  readonly settings: Signal<Settings>;
  private readonly chosen = signal<Settings>(parseSettings(null));

  /** @param storage null where the browser denies it, as in some private modes */
  constructor(private readonly storage: SettingsStorage | null) {
    this.settings = this.chosen.asReadonly();
    this.read();
  }

  change(change: Partial<Settings>): void {
    const settings = { ...this.chosen(), ...change };
    this.chosen.set(settings);
    quietly(() => this.storage?.setItem(SETTINGS_KEY, settingsText(settings)));
  }

  /** Takes over what is kept now, by this tab or another. */
  read(): void {
    this.chosen.set(parseSettings(quietly(() => this.storage?.getItem(SETTINGS_KEY)) ?? null));
  }
}

/** The settings of this phone, kept the same in all tabs. */
export function localSettingsStore(): SettingsStore {
  const view = inject(DOCUMENT).defaultView;
  const store = new LocalSettingsStore(quietly(() => view?.localStorage) ?? null);
  if (view === null) return store;
  fromEvent<StorageEvent>(view, 'storage')
    .pipe(takeUntilDestroyed(inject(DestroyRef)))
    .subscribe((event) => {
      // A null key is `clear()`.
      if (event.key === SETTINGS_KEY || event.key === null) store.read();
    });
  return store;
}
