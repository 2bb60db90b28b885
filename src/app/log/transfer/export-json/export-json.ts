import { Component, computed, inject } from '@angular/core';
import { JSON_COPY, LogCopy } from '../../../store/backup/log-copy';
import { COPY_WORDS } from '../../../words/copy-words';
import { LiveRegion } from '../../../ui/live-region/live-region';

/** One button that carries the whole log out of the app, and below it what became of the file. */
@Component({
  selector: 'un-export-json',
  imports: [LiveRegion],
  templateUrl: './export-json.html',
  styleUrl: './export-json.css',
  providers: [LogCopy],
})
export class ExportJson {
  private readonly copy = inject(LogCopy);
  private readonly words = inject(COPY_WORDS);

  protected readonly isMaking = computed(() => this.copy.state() === 'making');
  private readonly wantsTap = computed(() => this.copy.state() === 'refused');
  protected readonly label = computed(() => (this.wantsTap() ? this.words.again : this.words.json));
  protected readonly result = computed(() => {
    const state = this.copy.state();
    if (state === 'none') return '';
    return state === 'making' ? this.words.making : this.words.result(state, this.copy.content());
  });

  protected save(): void {
    void (this.wantsTap() ? this.copy.handOver() : this.copy.save(JSON_COPY));
  }
}
