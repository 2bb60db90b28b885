import { Directive, ElementRef, inject, input } from '@angular/core';
import { showEachSecond } from './seconds';

/** Tells automation how many seconds are left of the step (docs/spec/contract.md). */
@Directive({ selector: '[unSecondsLeft]' })
export class SecondsLeft {
  readonly unSecondsLeft = input.required<() => number>();

  constructor() {
    const { dataset } = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    showEachSecond(() => {
      const left = String(this.unSecondsLeft()());
      if (dataset['remaining'] !== left) dataset['remaining'] = left;
    });
  }
}
