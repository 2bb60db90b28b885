import { Signal } from '@angular/core';
import { Settings } from './settings';

/** What is chosen anew; a function where that follows from what was chosen before, in this tab or another. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** The person's choices: read before the first paint, kept at every change. Never throws: unkept choices still hold until the app is closed. */
export interface SettingsStore {
  readonly settings: Signal<Settings>;
  change(change: SettingsChange): void;
}
