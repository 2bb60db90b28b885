import { Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SOUND_NAMES, SoundName } from '../../domain/session/cues/cue';
import { SoundPreview } from '../../platform/sound-preview/sound-preview';
import { Icon } from '../../ui/icon/icon';
import { SOUND_PREVIEW_WORDS } from '../../words/sound-preview-words';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { LiveRegion } from '../../ui/live-region/live-region';

/** The family of earcons, each to be heard under what it means. */
@Component({
  selector: 'un-sounds-page',
  imports: [Icon, LiveRegion, RouterLink],
  templateUrl: './sounds-page.html',
  styleUrl: './sounds-page.css',
})
export class SoundsPage {
  private readonly preview = inject(SoundPreview);
  private readonly soundPreviewWords = inject(SOUND_PREVIEW_WORDS);
  private readonly all = inject(SETTINGS_WORDS);
  protected readonly words = this.all.soundsPage;
  protected readonly back = this.all.back;

  protected readonly sounds = SOUND_NAMES.map((name) => ({
    name,
    meaning: this.soundPreviewWords.sounds[name],
  }));
  protected readonly outcome = computed(() => this.soundPreviewWords.outcome[this.preview.state()]);

  constructor() {
    void this.preview.prepare();
    inject(DestroyRef).onDestroy(() => this.preview.stop());
  }

  protected async hear(name: SoundName): Promise<void> {
    await this.preview.playSound(name);
  }
}
