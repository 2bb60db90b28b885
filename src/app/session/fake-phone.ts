import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { fakeTechniques } from '../catalogue/fake-techniques';
import { TECHNIQUES } from '../catalogue/techniques';
import { ClipPack } from '../domain/track/clip-pack';
import { CLIPS } from '../platform/clips/clips';
import { FakeClips } from '../platform/clips/fake-clips';
import { CLOCK } from '../platform/clock/clock';
import { FakeClock } from '../platform/clock/fake-clock';
import { FakeHaptics } from '../platform/haptics/fake-haptics';
import { HAPTICS } from '../platform/haptics/haptics';
import { FakeMediaSession } from '../platform/media-session/fake-media-session';
import { MEDIA_SESSION } from '../platform/media-session/media-session';
import { FakeOrientation } from '../platform/orientation/fake-orientation';
import { ORIENTATION } from '../platform/orientation/orientation';
import { FakeSound } from '../platform/sound/fake-sound';
import { SOUND } from '../platform/sound/sound';
import { FakeTabs } from '../platform/tabs/fake-tabs';
import { TABS } from '../platform/tabs/tabs';
import { FakeTrack } from '../platform/track/fake-track';
import { TRACK } from '../platform/track/track';
import { FakeVisibility } from '../platform/visibility/fake-visibility';
import { VISIBILITY } from '../platform/visibility/visibility';
import { FakeVoice } from '../platform/voice/fake-voice';
import { VOICE } from '../platform/voice/voice';
import { FakeWakeLock } from '../platform/wake-lock/fake-wake-lock';
import { WAKE_LOCK } from '../platform/wake-lock/wake-lock';
import { FakeLogRepository } from '../store/log/fake-log-repository';
import { FakeSettingsStore } from '../store/settings/fake-settings-store';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { Settings } from '../store/settings/settings';
import { SETTINGS_STORE } from '../store/settings/settings-store';

/** A phone all of whose abilities a spec holds in its hands. */
export class FakePhone {
  readonly clock = new FakeClock();
  readonly visibility = new FakeVisibility();
  readonly voice = new FakeVoice();
  readonly sound = new FakeSound();
  readonly haptics = new FakeHaptics();
  readonly mediaSession = new FakeMediaSession();
  readonly orientation = new FakeOrientation();
  readonly tabs = new FakeTabs();
  readonly track = new FakeTrack(this.clock);
  readonly clips: FakeClips;
  readonly repository = new FakeLogRepository([], () => this.clock.epoch());
  readonly settings: FakeSettingsStore;

  constructor(
    settings: Partial<Settings> = {},
    readonly wakeLock = new FakeWakeLock(),
    /** Recorded clips; null for a phone that cannot have them. */
    clips: ClipPack | null = null,
  ) {
    this.clips = new FakeClips(clips);
    this.settings = new FakeSettingsStore(settings);
  }

  /** Everything a session asks the injector for. */
  providers(): EnvironmentProviders {
    return makeEnvironmentProviders([
      { provide: CLOCK, useValue: this.clock },
      { provide: VISIBILITY, useValue: this.visibility },
      { provide: VOICE, useValue: this.voice },
      { provide: SOUND, useValue: this.sound },
      { provide: HAPTICS, useValue: this.haptics },
      { provide: CLIPS, useValue: this.clips },
      { provide: MEDIA_SESSION, useValue: this.mediaSession },
      { provide: TRACK, useValue: this.track },
      { provide: ORIENTATION, useValue: this.orientation },
      { provide: TABS, useValue: this.tabs },
      { provide: WAKE_LOCK, useValue: this.wakeLock },
      { provide: LOG_REPOSITORY, useValue: this.repository },
      { provide: SETTINGS_STORE, useValue: this.settings },
      { provide: TECHNIQUES, useValue: fakeTechniques() },
    ]);
  }
}
