import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { voiceSourceOf } from '../../domain/guidance/wanted-guidance';
import { TRACK } from '../../platform/track/track';
import { VOICE } from '../../platform/voice/voice';
import { VOICE_SOURCES } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Choice } from '../../ui/choice/choice';
import { SETTINGS_WORDS } from '../../words/settings-words';

/** Whose voice guides. */
@Component({
  selector: 'un-voice-section',
  imports: [Choice, RouterLink],
  templateUrl: './voice-section.html',
  styleUrl: './voice-section.css',
})
export class VoiceSection {
  private readonly store = inject(SETTINGS_STORE);
  private readonly voice = inject(VOICE);
  private readonly track = inject(TRACK);
  protected readonly words = inject(SETTINGS_WORDS).voiceSource;

  private readonly cannotPlay = computed(() => this.track.state() === 'absent');
  protected readonly options = computed(() =>
    VOICE_SOURCES.map((value) => ({
      value,
      label: this.words.options[value],
      disabled: value === 'phone' ? !this.voice.available() : this.cannotPlay(),
    })),
  );
  protected readonly chosen = computed(() =>
    voiceSourceOf(this.store.settings(), this.voice.available()),
  );
  /** Why one of them cannot be had; empty where both can. */
  protected readonly reason = computed(() => {
    if (this.cannotPlay()) return this.words.noBuiltIn;
    return this.voice.available() ? '' : this.words.noPhoneVoice;
  });

  protected choose(value: string): void {
    const voiceSource = VOICE_SOURCES.find((source) => source === value);
    if (voiceSource) this.store.change({ voiceSource });
  }
}
