import { Signal } from '@angular/core';

/** What is known of versions of the app. Nothing where there is no service worker (offline-worker.ts tells it). */
export interface AppUpdate {
  /** True once a newer version lies ready on the phone: the next load takes it. */
  readonly ready: Signal<boolean>;
  /** What the newer version brings, in a few words; empty until one is ready, and when it does not say. */
  readonly news: Signal<string>;
  /** True once the running version has lost a file for good: only a reload helps (docs/spec/platform.md, Angular service worker). */
  readonly unrecoverable: Signal<boolean>;
  /** A newer version lies ready on the phone. */
  isReady(news: string): void;
  /** The running version has lost a file for good. */
  lostFile(): void;
  /** Loads the app anew, in its newest version. Never to be called while a session runs. */
  reload(): void;
}
