import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { OFFLINE_FILES } from '../../platform/offline-files/offline-files';
import { LiveRegion } from '../../ui/live-region/live-region';
import { INSTALL_WORDS, InstallWords } from '../../words/install-words';

/** Whether Unknot opens without a network, in one line. Where it is not asked for it speaks only of what is new. */
@Component({
  selector: 'un-offline-line',
  imports: [LiveRegion],
  templateUrl: './offline-line.html',
  styleUrl: './offline-line.css',
})
export class OfflineLine {
  /** True where the answer is always wanted. */
  readonly always = input(false, { transform: booleanAttribute });

  private readonly files = inject(OFFLINE_FILES);
  protected readonly words = inject(INSTALL_WORDS).offline;

  protected readonly text = computed(() => {
    const [kept, total] = [this.files.kept(), this.files.total()];
    switch (this.files.state()) {
      case 'unknown':
        return '';
      case 'absent':
        return this.always() ? this.words.none : '';
      case 'ready':
        return this.always() || this.files.news() ? this.readiness() : '';
      case 'again':
        return this.words.again(kept, total);
      case 'refused':
        return this.refused(this.words.refused);
      case 'getting':
        return total === 0 ? this.words.starting : this.words.getting(kept, total);
    }
  });
  /** 0 to 1; null when there is nothing on its way. */
  protected readonly share = computed(() => {
    const isGetting = ['getting', 'again'].includes(this.files.state());
    return isGetting && this.files.total() > 0 ? this.files.kept() / this.files.total() : null;
  });

  constructor() {
    void this.files.watch();
  }

  private readiness(): string {
    const words = this.words;
    if (this.files.voiceLacks()) return this.refused(words.readyButLacks);
    const text = this.files.voiceWaits() ? words.readyButVoice : words.ready;
    if (!this.always()) return text;
    const isOfVersion = this.files.refusal()?.isLazy !== true;
    const later = isOfVersion ? this.refused(words.refusedLater) : '';
    const more = [this.files.savesData ? words.sparing : '', later];
    return [text, ...more].filter((sentence) => sentence !== '').join(' ');
  }

  private refused(sentences: InstallWords['offline']['refused']): string {
    const refusal = this.files.refusal();
    return refusal === null ? '' : sentences[refusal.why](refusal.file);
  }
}
