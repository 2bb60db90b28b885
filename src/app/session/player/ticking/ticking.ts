import { Component, DOCUMENT, ElementRef, inject, input } from '@angular/core';
import { showEachSecond } from '../seconds';

/**
 * A number or a time that changes each second. Its place is kept by an unseen one of the same shape, and what is seen lies
 * over that, in a box of its own: another digit lays out this box and nothing around it.
 */
@Component({
  selector: 'un-ticking',
  template: '<b></b>',
  styleUrl: './ticking.css',
  host: { translate: 'no' },
})
export class Ticking {
  /** Asked each second: what stands around does not hear of it. */
  readonly text = input.required<() => string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly seen = inject(DOCUMENT).createTextNode('');
  private shape = '';

  constructor() {
    showEachSecond(() => this.show(this.text()()));
  }

  private show(text: string): void {
    if (!this.seen.parentNode) this.host.querySelector('b')?.append(this.seen);
    if (this.seen.data === text) return;
    this.seen.data = text;
    // Digits are all of one width.
    const shape = `'${text.replaceAll(/\d/g, '0')}'`;
    if (shape !== this.shape) this.host.style.setProperty('--shape', shape);
    this.shape = shape;
  }
}
