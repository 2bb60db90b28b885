import {
  afterRenderEffect,
  Component,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  Signal,
  viewChild,
} from '@angular/core';
import { StepAnimation, StepMovement } from '../step-animation';

/** Sinks with the step, from its full height to nothing: readable from the door. */
@Component({
  selector: 'un-step-progress',
  template: '<div class="level" #level></div>',
  styleUrl: './step-progress.css',
})
export class StepProgress {
  /** The signal itself: it changes each second, and only what follows it is to hear of that. */
  readonly of = input.required<Signal<StepMovement>>();

  private readonly level = viewChild.required<ElementRef<HTMLElement>>('level');
  private readonly sinking = new StepAnimation(inject(DOCUMENT).defaultView);

  constructor() {
    afterRenderEffect(() => {
      this.sinking.show(this.level().nativeElement, ['scaleY(1)', 'scaleY(0)'], this.of()());
    });
  }
}
