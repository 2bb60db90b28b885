import { Ms } from '../../domain/time/units';

/** A movement that lasts as long as a step: its length, how much of it is behind, and whether it goes on by itself. */
export interface StepMovement {
  readonly lengthMs: Ms;
  readonly elapsedMs: Ms;
  readonly runs: boolean;
}

/** Session and movement may drift apart by this much before it is set anew: nobody sees a tenth of a second. */
const SLACK_MS: Ms = 100;

/**
 * Moves an element through a step from one place to another. It is set at the session's events only: in between the
 * browser's compositor moves it, and a second that passes changes nothing in the page. With reduced motion it goes on
 * once a second.
 */
export class StepAnimation {
  private animation: Animation | null = null;
  private element: Element | null = null;
  private places = '';

  private readonly lessMotion: MediaQueryList | undefined;

  constructor(view: Window | null) {
    this.lessMotion = view?.matchMedia('(prefers-reduced-motion: reduce)');
  }

  /**
   * Puts the element where the movement is. To be called at each tick.
   *
   * @param from CSS transform at the beginning of the step
   * @param to CSS transform at its end
   */
  show(element: Element, [from, to]: readonly [string, string], movement: StepMovement): void {
    const { lengthMs, elapsedMs } = movement;
    const places = `${from} ${to} ${lengthMs}`;
    if (this.animation === null || this.element !== element || this.places !== places) {
      this.stop();
      this.element = element;
      this.places = places;
      const way = [{ transform: from }, { transform: to }];
      this.animation = element.animate(way, { duration: lengthMs, fill: 'both' });
      this.animation.pause();
    }
    const runs = movement.runs && this.lessMotion?.matches !== true;
    const isAsWanted = runs === (this.animation.playState === 'running');
    const off = Math.abs(Number(this.animation.currentTime) - elapsedMs);
    if (isAsWanted && off < (runs ? SLACK_MS : 1)) return;
    if (!runs) this.animation.pause();
    this.animation.currentTime = elapsedMs;
    if (runs) this.animation.play();
  }

  /** Leaves the element as its own style has it. */
  stop(): void {
    this.animation?.cancel();
    this.animation = null;
  }
}
