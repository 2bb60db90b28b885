import { computed, inject, Service, signal } from '@angular/core';
import { BodySide } from '../../../domain/session/plan/side';
import { ORIENTATION } from '../../../platform/orientation/orientation';
import { SETTINGS_STORE } from '../../../store/settings/settings-store';
import { TechniqueNow } from '../../played/technique-now';
import { SessionService } from '../../session-service';
import { lainOn } from './lain-on';

/** How the player stands: for an upright reader, or for one who lies on this side. */
export type Turn = 'upright' | BodySide;

/** The order in which "Turn view" goes round. */
const NEXT: Readonly<Record<Turn, Turn>> = { upright: 'left', left: 'right', right: 'upright' };

/** A turn, and how the phone itself was turned when it was right. */
interface Wanted {
  readonly turn: Turn;
  readonly angle: number;
}

/**
 * Turns the player for a reader who lies on a side: by itself in "Lying down", as Settings force it, or by the
 * button, which holds for this session. Where the phone has turned the screen by a quarter of its own, nothing is
 * turned a second time.
 */
@Service({ autoProvided: false })
export class TurnedView {
  private readonly technique = inject(TechniqueNow).technique;
  private readonly course = inject(SessionService).course;
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly orientation = inject(ORIENTATION);

  private readonly chosen = signal<Wanted | null>(null);

  /** How the player stands now. */
  readonly turn = computed<Turn>(() => {
    const { turn, angle } = this.chosen() ?? { turn: this.unasked(), angle: 0 };
    const turnedByPhone = (this.orientation.angle() - angle) % 180 !== 0;
    return turnedByPhone ? 'upright' : turn;
  });

  /** The next of upright, left and right, as this screen shows it. */
  next(): void {
    this.chosen.set({ turn: NEXT[this.turn()], angle: this.orientation.angle() });
  }

  private unasked(): Turn {
    const setting = this.settings().turnedView;
    if (setting === 'off') return 'upright';
    if (setting !== 'automatic') return setting;
    const course = this.course();
    const lies = this.technique().lyingOnSide === true && course !== null ? lainOn(course) : null;
    return lies ?? 'upright';
  }
}
