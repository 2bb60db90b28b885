import { DOCUMENT, NgComponentOutlet } from '@angular/common';
import {
  afterRenderEffect,
  booleanAttribute,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  Type,
} from '@angular/core';
import { Ms } from '../../domain/time/units';

/** So far session and movement may drift apart before the movement is set anew: nobody sees a tenth of a second. */
const SLACK_MS: Ms = 100;

/**
 * The frame of a picture: names it, mirrors it for the left side, and keeps its movement in step with the session.
 * Needs a size from outside; the colour behind it is `--bg`, as fields set it. While it does not play it stands as it
 * is drawn, which is its clearest pose, and the same as without motion.
 */
@Component({
  selector: 'un-figure',
  imports: [NgComponentOutlet],
  templateUrl: './figure.html',
  styleUrl: './figure.css',
  host: {
    '[attr.role]': "decorative() ? null : 'img'",
    '[attr.aria-label]': 'decorative() ? null : text()',
    '[attr.aria-hidden]': "decorative() ? 'true' : null",
    '[class]': 'shape()',
    '[class.mirrored]': 'mirrored()',
    '[class.still]': '!playing()',
    '[style.--beat]': 'beat()',
  },
})
export class Figure {
  /** The drawing; null while it is being loaded. */
  readonly picture = input.required<Type<unknown> | null>();
  /** What it shows, for those who do not see it. */
  readonly text = input('');
  /** Pictures are drawn for the right side; the left is their mirror. */
  readonly mirrored = input(false, { transform: booleanAttribute });
  /** Pace: 1 is the movement's own, 2 takes twice as long. */
  readonly beat = input(1);
  readonly playing = input(false, { transform: booleanAttribute });
  /** Time the movement has been going on; below 0 so long before it begins anew. */
  readonly elapsedMs = input<Ms>(0);
  readonly shape = input<'standing' | 'wide'>('standing');
  /** True where the words around it already say what it shows. */
  readonly decorative = input(false, { transform: booleanAttribute });

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
    afterRenderEffect(() => this.keepInStep(this.movement(), this.elapsedMs()));
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
