import { NgComponentOutlet } from '@angular/common';
import {
  afterRenderEffect,
  booleanAttribute,
  Component,
  ElementRef,
  inject,
  input,
  Type,
} from '@angular/core';
import { Ms } from '../../domain/time/units';

/**
 * The frame of a picture: names it, mirrors it for the left side, and keeps its movement in step with the session.
 * Needs a size from outside; the colour behind it is `--bg`, as fields set it.
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
    '[style.--beat]': 'beat()',
    '[style.--play]': "playing() ? 'running' : 'paused'",
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
  /** Time the movement has been going on. */
  readonly elapsedMs = input<Ms>(0);
  readonly shape = input<'standing' | 'wide'>('standing');
  /** True where the words around it already say what it shows. */
  readonly decorative = input(false, { transform: booleanAttribute });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterRenderEffect(() => {
      this.beat();
      this.playing();
      if (this.picture() !== null) this.seek(this.elapsedMs());
    });
  }

  /** Puts every movement where the session is. In between the browser runs them; without motion there are none. */
  private seek(elapsedMs: Ms): void {
    for (const animation of this.host.getAnimations({ subtree: true }))
      animation.currentTime = elapsedMs;
  }
}
