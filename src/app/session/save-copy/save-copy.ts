import { Component, computed, inject } from '@angular/core';
import { JSON_COPY, LogCopy } from '../../store/backup/log-copy';
import { COPY_WORDS } from '../../words/copy-words';
import { LiveRegion } from '../../ui/live-region/live-region';

/** Saves a copy of the log where a session cannot be written: the action beside the sentence that tells so. */
@Component({
  selector: 'un-save-copy',
  imports: [LiveRegion],
  templateUrl: './save-copy.html',
  styleUrl: './save-copy.css',
  providers: [LogCopy],
})
export class SaveCopy {
  protected readonly copy = inject(LogCopy);
  protected readonly words = inject(COPY_WORDS);

  protected readonly again = computed(() => this.copy.state() === 'refused');
  protected readonly result = computed(() => {
    const state = this.copy.state();
    if (state === 'none') return '';
    return state === 'making' ? this.words.making : this.words.result(state, this.copy.content());
  });

  protected save(): void {
    void (this.again() ? this.copy.handOver() : this.copy.save(JSON_COPY));
  }
}
