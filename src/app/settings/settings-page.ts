import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HAPTICS } from '../platform/haptics/haptics';
import { SOUND } from '../platform/sound/sound';
import { TRACK } from '../platform/track/track';
import { VOICE } from '../platform/voice/voice';
import { WAKE_LOCK } from '../platform/wake-lock/wake-lock';
import { Settings, TEXT_SIZES } from '../store/settings/settings';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { Choice } from '../ui/choice/choice';
import { Stepper } from '../ui/stepper/stepper';
import { Switch } from '../ui/switch/switch';
import { INSTALL_WORDS } from '../words/install-words';
import { SAFEKEEPING_WORDS } from '../words/safekeeping-words';
import { SETTINGS_WORDS } from '../words/settings-words';
import { DaySection } from './day-section/day-section';
import { Erase } from './erase/erase';
import { FigureSection } from './figure-section/figure-section';
import { InstallOffer } from './install-offer/install-offer';
import { OfflineLine } from './offline-line/offline-line';
import { ScreenSection } from './screen-section/screen-section';
import { ThemeChoice } from './theme-choice/theme-choice';
import { VoiceSection } from './voice-section/voice-section';

/** A switch for what this phone may be unable to do: shown off and disabled then, with the reason. */
interface AbilitySwitch {
  readonly setting: 'voice' | 'sounds' | 'vibration' | 'keepScreenOn';
  readonly label: string;
  readonly on: boolean;
  /** Why it cannot be had; empty where it can. */
  readonly reason: string;
}

/** Every choice a person has about the app. Each holds at once, and is kept on the phone. */
@Component({
  selector: 'un-settings-page',
  imports: [
    Choice,
    DaySection,
    Erase,
    FigureSection,
    InstallOffer,
    OfflineLine,
    RouterLink,
    ScreenSection,
    Stepper,
    Switch,
    ThemeChoice,
    VoiceSection,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  private readonly store = inject(SETTINGS_STORE);
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly track = inject(TRACK);
  private readonly haptics = inject(HAPTICS);
  private readonly wakeLock = inject(WAKE_LOCK);
  protected readonly words = inject(SETTINGS_WORDS);
  protected readonly offline = inject(INSTALL_WORDS).offline;
  protected readonly safekeeping = inject(SAFEKEEPING_WORDS);
  protected readonly settings = this.store.settings;

  protected readonly textSizes = TEXT_SIZES.map((value) => ({
    value,
    label: this.words.textSize.options[value],
  }));
  protected readonly abilities = computed<readonly AbilitySwitch[]>(() => [
    this.switchOf('voice', this.whyNoVoice()),
    this.switchOf('sounds', this.sound.available || this.plays() ? '' : this.words.sounds.absent),
    this.switchOf('vibration', this.haptics.available ? '' : this.words.vibration.absent),
    this.switchOf('keepScreenOn', this.wakeLock.available ? '' : this.words.keepScreenOn.absent),
  ]);
  protected readonly screenReaderHint = computed(() =>
    this.settings().screenReader ? this.words.screenReader.on : this.words.screenReader.off,
  );

  protected change(change: Partial<Settings>): void {
    this.store.change(change);
  }

  protected turn(setting: AbilitySwitch['setting'], on: boolean): void {
    this.store.change({ [setting]: on });
  }

  protected chooseTextSize(value: string): void {
    const textSize = TEXT_SIZES.find((size) => size === value);
    if (textSize) this.store.change({ textSize });
  }

  private switchOf(setting: AbilitySwitch['setting'], reason: string): AbilitySwitch {
    const on = this.settings()[setting] && reason === '';
    return { setting, label: this.words[setting].label, on, reason };
  }

  private whyNoVoice(): string {
    if (this.settings().screenReader) return this.words.voice.screenReader;
    return this.voice.available() || this.plays() ? '' : this.words.voice.absent;
  }

  /** True where the browser can play the built-in voice and the recorded sounds. */
  private plays(): boolean {
    return this.track.state() !== 'absent';
  }
}
