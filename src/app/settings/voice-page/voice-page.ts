import { Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SoundPreview } from '../../platform/sound-preview/sound-preview';
import { OTHER_AUDIO } from '../../platform/other-audio/other-audio';
import { TRACK } from '../../platform/track/track';
import { VOICE } from '../../platform/voice/voice';
import { VOICE_SPEEDS } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Choice } from '../../ui/choice/choice';
import { Icon } from '../../ui/icon/icon';
import { Stepper } from '../../ui/stepper/stepper';
import { SOUND_PREVIEW_WORDS } from '../../words/sound-preview-words';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { VOICE_WORDS } from '../../words/voice-words';
import { LiveRegion } from '../../ui/live-region/live-region';

/** The speed is shown in percent of the voice's own. */
const PERCENT = 100;

/** Both voices, to be heard and compared; which of the phone's speaks, and how fast; and what becomes of music. */
@Component({
  selector: 'un-voice-page',
  imports: [Choice, Icon, LiveRegion, RouterLink, Stepper],
  templateUrl: './voice-page.html',
  styleUrl: './voice-page.css',
})
export class VoicePage {
  private readonly store = inject(SETTINGS_STORE);
  private readonly voice = inject(VOICE);
  private readonly track = inject(TRACK);
  private readonly preview = inject(SoundPreview);
  private readonly sample = inject(VOICE_WORDS).sample;
  private readonly outcomes = inject(SOUND_PREVIEW_WORDS).outcome;
  private readonly all = inject(SETTINGS_WORDS);
  protected readonly words = this.all.voicePage;
  protected readonly back = this.all.back;
  protected readonly music = this.all.music;
  private readonly otherAudio = inject(OTHER_AUDIO);
  /** Only an iPhone asks a page what is to become of music; elsewhere what happens is shown, and why. */
  private readonly mayChooseMusic = this.otherAudio === 'stops';
  protected readonly musicOptions = (['stops', 'plays-on'] as const).map((value) => ({
    value,
    label: this.music.options[value],
    disabled: !this.mayChooseMusic,
  }));
  protected readonly musicChosen = computed(() => {
    const playsOn = this.mayChooseMusic
      ? this.store.settings().musicPlaysOn
      : this.otherAudio === 'goes-on';
    return playsOn ? 'plays-on' : 'stops';
  });
  protected readonly musicDoes = computed(() => {
    if (this.otherAudio === 'pauses') return this.music.pauses;
    if (this.otherAudio === 'goes-on') return this.music.goesOn;
    return this.store.settings().musicPlaysOn ? this.music.playsOn : this.music.stops;
  });

  protected readonly voices = this.voice.voices;
  protected readonly chosen = computed(() => {
    const { phoneVoice } = this.store.settings();
    return this.voices().some(({ id }) => id === phoneVoice) ? phoneVoice : null;
  });
  protected readonly whyNoPhone = computed(() =>
    this.voices().length > 0 ? '' : this.all.voiceSource.noPhoneVoice,
  );
  protected readonly whyNoBuiltIn = computed(() =>
    this.track.state() === 'absent' ? this.all.voiceSource.noBuiltIn : '',
  );
  protected readonly slowest = Math.round(VOICE_SPEEDS.min * PERCENT);
  protected readonly fastest = Math.round(VOICE_SPEEDS.max * PERCENT);
  protected readonly percent = computed(() =>
    Math.round(this.store.settings().voiceSpeed * PERCENT),
  );

  protected readonly outcome = computed(() => this.outcomes[this.preview.state()]);

  constructor() {
    void this.preview.prepare();
    inject(DestroyRef).onDestroy(() => this.preview.stop());
  }

  protected choose(id: string): void {
    this.store.change({ phoneVoice: id === '' ? null : id });
    this.hearPhone();
  }

  protected setPercent(percent: number): void {
    this.store.change({ voiceSpeed: percent / PERCENT });
  }

  protected chooseMusic(value: string): void {
    this.store.change({ musicPlaysOn: value === 'plays-on' });
  }

  protected hearPhone(): void {
    const { phoneVoice, voiceSpeed } = this.store.settings();
    this.preview.sayByPhone(this.sample, { voice: phoneVoice, speed: voiceSpeed });
  }

  protected async hearBuiltIn(): Promise<void> {
    await this.preview.sayBuiltIn(this.sample);
  }
}
