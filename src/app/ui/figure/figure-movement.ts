import { DOCUMENT } from '@angular/common';
import {
  afterRenderEffect,
  booleanAttribute,
  computed,
  Directive,
  ElementRef,
  inject,
  input,
  Type,
} from '@angular/core';
import { Ms } from '../../domain/time/units';

/** How far session and movement may drift apart before the movement is set anew: nobody sees a tenth of a second. */
const SLACK_MS: Ms = 100;

/** Keeps the movement of a picture in step with the session. Apart from the figure: most pictures stand still. */
@Directive({ selector: '[unFigureMovement]' })
export class FigureMovement {
  /** As the figure's own inputs. */
  readonly picture = input.required<Type<unknown> | null>();
  readonly beat = input(1);
  readonly playing = input(false, { transform: booleanAttribute });
  /** Asked for the time the movement has been going on; below 0 this long before it begins anew. */
  readonly elapsedMs = input.required<() => Ms>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly timeline = inject(DOCUMENT).timeline;
  /** Another one each time that the movements begin anew by themselves. */
  private readonly movement = computed(() => ({
    beat: this.beat(),
    moves: this.playing() && this.picture() !== null,
  }));
  /** What was last set, and by how much it was ahead of the browser's own time. */
  private set: { readonly movement: unknown; readonly aheadMs: Ms } | null = null;

  constructor() {
    afterRenderEffect(() => this.check());
  }

  /** Puts the movement where the session is, should it be elsewhere. To be called each second that nothing else tells of. */
  check(): void {
    this.keepInStep(this.movement(), this.elapsedMs()());
  }

  /**
   * Puts every movement where the session is, at its events. In between the browser runs them: a tick of the clock finds
   * them where they should be and touches nothing.
   */
  private keepInStep(movement: { readonly moves: boolean }, elapsedMs: Ms): void {
    if (!movement.moves) return;
    const aheadMs = elapsedMs - Number(this.timeline.currentTime ?? 0);
    const isInStep =
      this.set?.movement === movement && Math.abs(aheadMs - this.set.aheadMs) < SLACK_MS;
    if (isInStep) return;
    this.set = { movement, aheadMs };
    for (const animation of this.host.getAnimations({ subtree: true })) {
      const lengthMs = Number(animation.effect?.getComputedTiming().duration);
      animation.currentTime = elapsedMs < 0 ? (elapsedMs % lengthMs) + lengthMs : elapsedMs;
    }
  }
}
