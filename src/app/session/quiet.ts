import { computed, inject, Service, signal } from '@angular/core';
import { wantedGuidance } from '../domain/guidance/wanted-guidance';
import { SETTINGS_STORE } from '../store/settings/settings-store';

/** Quiet mode: for this session nothing is heard, whatever Settings say. What is felt and seen stays. */
@Service()
export class Quiet {
  private readonly settings = inject(SETTINGS_STORE).settings;

  /** True while voice and sounds are turned off by the player's button. */
  readonly quiet = signal(false);
  /** True where Settings leave nothing to be turned off. A screen reader speaks in place of the app's own voice. */
  readonly already = computed(() => {
    const { speech, sounds } = wantedGuidance(this.settings(), false, false);
    return speech === 'off' && !sounds;
  });
}
