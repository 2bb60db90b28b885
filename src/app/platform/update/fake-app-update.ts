import { signal } from '@angular/core';
import type { AppUpdate } from './app-update-types';

/** Versions as a spec wants them. */
export class FakeAppUpdate implements AppUpdate {
  readonly ready = signal(false);
  readonly news = signal('');
  readonly unrecoverable = signal(false);
  /** How often the app was loaded anew. */
  reloads = 0;

  isReady(news: string): void {
    this.news.set(news);
    this.ready.set(true);
  }

  lostFile(): void {
    this.unrecoverable.set(true);
  }

  reload(): void {
    this.reloads++;
  }
}
