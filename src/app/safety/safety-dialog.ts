import { Component, inject, model, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { Dialog } from '../ui/dialog/dialog';
import { sentenceParts } from '../ui/sentence-parts';
import { Switch } from '../ui/switch/switch';
import { BEFORE_WORDS } from '../words/before-words';

/** "Before you start": what everyone is told once, before the first session. Only understanding it closes it. */
@Component({
  selector: 'un-safety-dialog',
  imports: [Dialog, RouterLink, Switch],
  templateUrl: './safety-dialog.html',
  styleUrl: './safety-dialog.css',
})
export class SafetyDialog {
  readonly open = model.required<boolean>();
  /** It was read, and both choices are kept. */
  readonly understood = output();

  private readonly store = inject(SETTINGS_STORE);
  protected readonly words = inject(BEFORE_WORDS);
  protected readonly ill = sentenceParts(this.words.ill);
  protected readonly screenReader = signal(this.store.settings().screenReader);

  protected understand(): void {
    this.store.change({ safetyUnderstood: true, screenReader: this.screenReader() });
    this.open.set(false);
    this.understood.emit();
  }
}
