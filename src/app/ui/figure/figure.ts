import { NgComponentOutlet } from '@angular/common';
import { booleanAttribute, Component, input, Type } from '@angular/core';

/**
 * The frame of a picture: names it and mirrors it for the left side (figure-movement.ts keeps it in step with a session).
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
  readonly shape = input<'standing' | 'wide'>('standing');
  /** True where the words around it already say what it shows. */
  readonly decorative = input(false, { transform: booleanAttribute });
}
