import { InjectionToken, Signal } from '@angular/core';
import { browserAppUpdate } from './browser-app-update';

/** What the service worker says about versions of the app. Says nothing where there is no service worker. */
export interface AppUpdate {
  /** True once a newer version lies ready on the phone: the next load takes it. */
  readonly ready: Signal<boolean>;
  /** True once the running version has lost a file for good: only a reload helps (platform.md, Angular service worker). */
  readonly unrecoverable: Signal<boolean>;
  /** Loads the app anew, in its newest version. Never to be called while a session runs. */
  reload(): void;
}

/** Versions of this app. */
export const APP_UPDATE = new InjectionToken<AppUpdate>('AppUpdate', { factory: browserAppUpdate });
