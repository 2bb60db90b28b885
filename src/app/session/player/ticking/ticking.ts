import { Component, computed, input, Signal } from '@angular/core';

/**
 * A number or a time that changes each second. Its place is kept by an unseen one of the same shape, and what is seen lies
 * over that, in a box of its own: another digit lays out this box and nothing around it.
 */
@Component({
  selector: 'un-ticking',
  template: '<b>{{ text()() }}</b>',
  styleUrl: './ticking.css',
  host: { translate: 'no', '[style.--shape]': 'shape()' },
})
export class Ticking {
  /** The signal itself, so that what stands around does not hear of each second. */
  readonly text = input.required<Signal<string>>();

  /** Digits are all of one width. */
  protected readonly shape = computed(() => `'${this.text()().replaceAll(/\d/g, '0')}'`);
}
