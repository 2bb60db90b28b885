import { computed, inject, Service } from '@angular/core';
import { routeGuidance } from '../../domain/guidance/guidance-routes';
import { isSameWanted } from '../../domain/guidance/wanted-guidance';
import { SOUND } from '../../platform/sound/sound';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { VOICE } from '../../platform/voice/voice';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Quiet } from '../quiet';
import { TrackPlayer } from './track/track-player';

/** Which output plays what at this moment, on this phone. */
@Service()
export class GuidanceRouter {
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly quiet = inject(Quiet).quiet;
  private readonly hidden = inject(VISIBILITY).hidden;
  private readonly voice = inject(VOICE);
  private readonly sound = inject(SOUND);
  private readonly track = inject(TrackPlayer);

  readonly routes = computed(() =>
    routeGuidance({
      settings: this.settings(),
      quiet: this.quiet(),
      hidden: this.hidden(),
      phone: {
        voice: this.voice.available(),
        webAudio: this.sound.state(),
        track: this.track.ability(),
        lacksWords: this.track.lacksWords(),
        playing: this.track.channels(),
      },
    }),
  );

  /** Changes only where a person wants something else to be heard, or another voice is to speak. */
  readonly wanted = computed(() => this.routes().wanted, { equal: isSameWanted });
}
