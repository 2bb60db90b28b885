import { Component, computed, input } from '@angular/core';
import { TimelineSegment } from '../../domain/session/state/progress';

/** A session drawn to scale on one line: full as a plan, filled as far as it has come once it has begun. */
@Component({
  selector: 'un-side-timeline',
  templateUrl: './side-timeline.html',
  styleUrl: './side-timeline.css',
  host: {
    role: 'img',
    '[attr.aria-label]': 'label()',
    '[class.small]': "size() === 'small'",
    '[style.--count]': 'segments().length',
  },
})
export class SideTimeline {
  readonly segments = input.required<readonly TimelineSegment[]>();
  /** What the line tells, in words. */
  readonly label = input.required<string>();
  readonly size = input<'normal' | 'small'>('normal');
  /** True draws how far a session has come even while nothing is done; by default nothing done is a plan, drawn full. */
  readonly progress = input<boolean>();

  protected readonly drawn = computed(() => {
    const isProgress = this.progress() ?? this.segments().some((segment) => segment.done > 0);
    return this.segments().map(({ side, lengthMs, done }) => ({
      side,
      lengthMs,
      missing: `${isProgress ? (done - 1) * 100 : 0}%`,
    }));
  });
}
