import { signal } from '@angular/core';
import type { AppUpdate } from './app-update';

/** Versions as a spec wants them. */
export class FakeAppUpdate implements AppUpdate {
  readonly ready = signal(false);
  readonly unrecoverable = signal(false);
  /** How often the app was loaded anew. */
  reloads = 0;

  reload(): void {
    this.reloads++;
  }
}
