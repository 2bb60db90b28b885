import { computed, inject, Service } from '@angular/core';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Guide } from '../guide/guide';
import { TechniqueNow } from '../played/technique-now';
import { Quiet } from '../quiet';
import { PlayerNotices } from './player-notices';
import { PlayerView } from './player-view';

/** What the player is laid out by, as classes: each of its parts wears them all, so that its styles ask no other part. */
@Service({ autoProvided: false })
export class PlayerLook {
  private readonly view = inject(PlayerView);
  private readonly notices = inject(PlayerNotices);
  private readonly technique = inject(TechniqueNow).technique;
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly guide = inject(Guide);
  private readonly isQuietAlready = inject(Quiet).already;

  /** Large and few, to be read from far: what is left out is spoken. */
  private readonly far = computed(() => {
    const { farView } = this.settings();
    if (farView !== 'automatic') return farView === 'on';
    return this.technique().lyingOnSide === true && this.guide.speaks();
  });

  /** The classes, parted by spaces. They change at the session's events only. */
  readonly classes = computed(() => {
    const { wordIsSide, field } = this.view.headline();
    const [isChange, counts] = [this.view.isChange(), this.view.repetitions() !== null];
    const worn: Readonly<Record<string, boolean>> = {
      far: this.far(),
      wide: this.technique().figureShape === 'wide',
      'has-technique-control': this.technique().control !== undefined,
      'gets-ready': this.view.step() === null,
      'side-word': wordIsSide,
      changes: isChange,
      counts,
      'seconds-of-side': wordIsSide && !isChange && !counts,
      [`worked-${field}`]: field !== 'quiet',
      'has-notice': Boolean(this.notices.notice()),
      'tells-lock': this.notices.mayLock() !== null || this.isQuietAlready(),
    };
    return Object.keys(worn)
      .filter((name) => worn[name])
      .join(' ');
  });
}
