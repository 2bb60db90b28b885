import { signal } from '@angular/core';
import { DEFAULT_SETTINGS, Settings } from './settings';
import type { SettingsChange, SettingsStore } from './settings-store-types';

/** Settings that live as long as the spec, with the defaults but for what it names. */
export class FakeSettingsStore implements SettingsStore {
  private readonly chosen;
  readonly settings;

  constructor(settings: Partial<Settings> = {}) {
    this.chosen = signal<Settings>({ ...DEFAULT_SETTINGS, ...settings });
    this.settings = this.chosen.asReadonly();
  }

  change(change: SettingsChange): void {
    this.chosen.update((settings) => ({
      ...settings,
      ...(typeof change === 'function' ? change(settings) : change),
    }));
  }
}
