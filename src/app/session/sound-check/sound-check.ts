import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { wantedGuidance } from '../../domain/guidance/wanted-guidance';
import { SoundPreview } from '../../platform/sound-preview/sound-preview';
import { VOICE } from '../../platform/voice/voice';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Icon } from '../../ui/icon/icon';
import { SOUND_PREVIEW_WORDS } from '../../words/sound-preview-words';
import { SESSION_WORDS } from '../../words/session-words';
import { VOICE_WORDS } from '../../words/voice-words';
import { LiveRegion } from '../../ui/live-region/live-region';

/** What a sound check lets be heard. */
type Checked = 'phone' | 'built-in' | 'sounds' | 'nothing';

/** Before a session: one tap lets be heard what will guide, and tells what stands in its way. */
@Component({
  selector: 'un-sound-check',
  imports: [Icon, LiveRegion],
  templateUrl: './sound-check.html',
  styleUrl: './sound-check.css',
})
export class SoundCheck {
  private readonly preview = inject(SoundPreview);
  private readonly voice = inject(VOICE);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly text = inject(VOICE_WORDS).soundCheck;
  private readonly outcomes = inject(SOUND_PREVIEW_WORDS).outcome;
  protected readonly words = inject(SESSION_WORDS).soundCheck;

  private readonly checked = signal<Checked | null>(null);
  protected readonly message = computed(() => {
    const checked = this.checked();
    if (checked === null) return '';
    if (checked === 'nothing') return this.words.off;
    const state = this.preview.state();
    return checked === 'phone' && state === 'refused'
      ? this.words.phoneFails
      : this.outcomes[state];
  });

  constructor() {
    void this.preview.prepare();
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  /** To be called before a session begins: from then on the phone's audio is the session's. */
  stop(): void {
    this.preview.stop();
    this.checked.set(null);
  }

  protected async check(): Promise<void> {
    const checks = this.whatGuides();
    this.checked.set(checks);
    const { phoneVoice, voiceSpeed } = this.settings();
    switch (checks) {
      case 'phone':
        this.preview.sayByPhone(this.text, { voice: phoneVoice, speed: voiceSpeed });
        return;
      case 'built-in':
        await this.preview.sayBuiltIn(this.text);
        return;
      case 'sounds':
        await this.preview.playSound('get-ready');
        return;
      case 'nothing':
        this.preview.stop();
    }
  }

  private whatGuides(): Checked {
    const { speech, sounds } = wantedGuidance(this.settings(), false, this.voice.available());
    if (speech !== 'off') return speech;
    return sounds ? 'sounds' : 'nothing';
  }
}
