import { Component, computed, input } from '@angular/core';
import { Bead } from '../../domain/session/state/progress';

/** A session drawn to scale on one line: full as a plan, filled as far as it has come once it has begun. */
@Component({
  selector: 'un-beads',
  templateUrl: './beads.html',
  styleUrl: './beads.css',
  host: { role: 'img', '[attr.aria-label]': 'label()', '[class.small]': "size() === 'small'" },
})
export class Beads {
  readonly beads = input.required<readonly Bead[]>();
  /** What the line tells, in words. */
  readonly label = input.required<string>();
  readonly size = input<'normal' | 'small'>('normal');
  /** True draws how far a session has come even while nothing is done; by default nothing done is a plan, drawn full. */
  readonly progress = input<boolean>();

  protected readonly segments = computed(() => {
    const isProgress = this.progress() ?? this.beads().some((bead) => bead.done > 0);
    return this.beads().map(({ side, lengthMs, done }) => ({
      side,
      lengthMs,
      missing: `${isProgress ? (done - 1) * 100 : 0}%`,
    }));
  });
}
