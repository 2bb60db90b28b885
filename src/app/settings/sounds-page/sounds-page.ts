import { Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SOUND_NAMES, SoundName } from '../../domain/session/cue';
import { Audition } from '../../platform/audition/audition';
import { Icon } from '../../ui/icon/icon';
import { AUDITION_WORDS } from '../../words/audition-words';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { Live } from '../../ui/live/live';

/** The family of earcons, each to be heard under what it means. */
@Component({
  selector: 'un-sounds-page',
  imports: [Icon, Live, RouterLink],
  templateUrl: './sounds-page.html',
  styleUrl: './sounds-page.css',
})
export class SoundsPage {
  private readonly audition = inject(Audition);
  private readonly auditionWords = inject(AUDITION_WORDS);
  private readonly all = inject(SETTINGS_WORDS);
  protected readonly words = this.all.soundsPage;
  protected readonly back = this.all.back;

  protected readonly sounds = SOUND_NAMES.map((name) => ({
    name,
    meaning: this.auditionWords.sounds[name],
  }));
  protected readonly outcome = computed(() => this.auditionWords.outcome[this.audition.state()]);

  constructor() {
    void this.audition.prepare();
    inject(DestroyRef).onDestroy(() => this.audition.stop());
  }

  protected async hear(name: SoundName): Promise<void> {
    await this.audition.playSound(name);
  }
}
