import { Component, computed, inject, signal } from '@angular/core';
import { ExportJson } from '../../log/transfer/export-json/export-json';
import { RELOAD_BROADCAST } from '../../platform/reload-broadcast/reload-broadcast';
import { ERASURE } from '../../store/database/erasure';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import { Dialog } from '../../ui/dialog/dialog';
import { SAFEKEEPING_WORDS } from '../../words/safekeeping-words';
import { LiveRegion } from '../../ui/live-region/live-region';

/** Where the app starts after everything was erased. */
const ERASED = 'settings/data?erased';

/** The button that erases everything, and the question before it: it offers the log as a file, and wants a word typed. */
@Component({
  selector: 'un-erase',
  imports: [Dialog, ExportJson, LiveRegion],
  templateUrl: './erase.html',
  styleUrl: './erase.css',
})
export class Erase {
  private readonly erasure = inject(ERASURE);
  private readonly reloadBroadcast = inject(RELOAD_BROADCAST);
  protected readonly words = inject(SAFEKEEPING_WORDS).erase;

  protected readonly asks = signal(false);
  protected readonly typed = signal('');
  protected readonly isErasing = signal(false);
  private readonly trouble = signal<StoreErrorKind | null>(null);
  protected readonly isMeant = computed(
    () => this.typed().trim().toLocaleLowerCase() === this.words.word,
  );
  protected readonly cannot = computed(() => this.isErasing() || !this.isMeant());
  protected readonly told = computed(() => {
    const trouble = this.trouble();
    if (this.isErasing()) return this.words.erasing;
    return trouble === null ? '' : this.words.failed[trouble];
  });

  protected ask(): void {
    this.typed.set('');
    this.trouble.set(null);
    this.asks.set(true);
  }

  protected keep(): void {
    if (!this.isErasing()) this.asks.set(false);
  }

  protected async erase(event: Event): Promise<void> {
    event.preventDefault();
    if (this.cannot()) return;
    this.isErasing.set(true);
    this.trouble.set(null);
    try {
      await this.erasure.erase();
      // What this window still remembers must not be written back: it starts anew while the question stands.
      this.reloadBroadcast.load(ERASED);
    } catch (error) {
      this.trouble.set(error instanceof StoreError ? error.kind : 'lost');
      this.isErasing.set(false);
    }
  }
}
