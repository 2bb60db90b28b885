import { InjectionToken } from '@angular/core';
import { localSettingsStore } from './local-settings-store';
import type { SettingsStore } from './settings-store-types';

export type { SettingsChange, SettingsStore } from './settings-store-types';

/** The choices of this phone's owner. */
export const SETTINGS_STORE = new InjectionToken<SettingsStore>('SettingsStore', {
  factory: localSettingsStore,
});
