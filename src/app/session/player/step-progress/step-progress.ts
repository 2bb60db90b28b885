import { Component, DOCUMENT, ElementRef, inject, input, viewChild } from '@angular/core';
import { showEachSecond } from '../seconds';
import { StepAnimation, StepMovement } from '../step-animation';

/** Sinks with the step, from its full height to nothing: readable from the door. */
@Component({
  selector: 'un-step-progress',
  template: '<div class="level" #level></div>',
  styleUrl: './step-progress.css',
})
export class StepProgress {
  /** Asked each second: what stands around does not hear of it. */
  readonly of = input.required<() => StepMovement>();

  private readonly level = viewChild.required<ElementRef<HTMLElement>>('level');
  private readonly sinking = new StepAnimation(inject(DOCUMENT).defaultView);

  constructor() {
    showEachSecond(() => {
      this.sinking.show(this.level().nativeElement, ['scaleY(1)', 'scaleY(0)'], this.of()());
    });
  }
}
