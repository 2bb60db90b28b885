import { InjectionToken } from '@angular/core';
import { settingsWords } from '#language/settings-words';

/** Words of Settings. Apart from WORDS, so that the first load carries only what it shows. */
export type SettingsWords = typeof settingsWords;

/** The words of Settings in the app's language. */
export const SETTINGS_WORDS = new InjectionToken<SettingsWords>('SettingsWords', {
  factory: () => settingsWords,
});
