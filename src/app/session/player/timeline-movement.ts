import { Directive, DOCUMENT, ElementRef, inject, input } from '@angular/core';
import { Unit } from '../../domain/time/units';
import { showEachSecond } from './seconds';
import { StepAnimation, StepMovement } from './step-animation';

/** How the segment of the current step fills: which one it is, and how full at the step's beginning and end. */
export interface SegmentMovement extends StepMovement {
  readonly segment: number;
  readonly from: Unit;
  readonly to: Unit;
}

/** Fills the current segment of a timeline with the session. The line itself shows what was done before the step. */
@Directive({ selector: 'un-side-timeline[unTimelineMovement]' })
export class TimelineMovement {
  /** Asked each second: what stands around does not hear of it. Null before the first step. */
  readonly unTimelineMovement = input.required<() => SegmentMovement | null>();

  private readonly line = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly filling = new StepAnimation(inject(DOCUMENT).defaultView);

  constructor() {
    showEachSecond(() => {
      const movement = this.unTimelineMovement()();
      const fill = movement && this.line.querySelectorAll('.fill')[movement.segment];
      if (fill) this.filling.show(fill, [filledTo(movement.from), filledTo(movement.to)], movement);
      else this.filling.stop();
    });
  }
}

function filledTo(share: Unit): string {
  return `translateX(${(share - 1) * 100}%)`;
}
