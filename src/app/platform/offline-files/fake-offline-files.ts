import { signal } from '@angular/core';
import type { Refusal } from './last-refusal';
import type { OfflineFiles, OfflineState } from './offline-files-types';

/** Kept files as a spec wants them. */
export class FakeOfflineFiles implements OfflineFiles {
  readonly state = signal<OfflineState>('unknown');
  readonly kept = signal(0);
  readonly total = signal(0);
  readonly news = signal(false);
  readonly refusal = signal<Refusal | null>(null);
  savesData = false;
  readonly voiceWaits = signal(false);
  readonly voiceLacks = signal(false);
  /** How often somebody wanted to know. */
  watches = 0;

  async watch(): Promise<void> {
    this.watches++;
    return Promise.resolve();
  }

  refuse(): void {
    this.state.set('absent');
  }

  lackWorker(file: string): void {
    this.refusal.set({ file, why: 'changed', tries: 1 });
  }
}
