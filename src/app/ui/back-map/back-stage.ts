import { Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { MAP_WORDS } from '../../words/map-words';
import { BackFigure } from '../figure/back/back-figure';
import { Figure } from '../figure/figure';

/**
 * The drawn back, seen from behind, with its sides named above it. What is put into it stands on the map, in percent of it.
 * Its size: `--unit` is one of the figure's 320 units, of which it shows `--tall` from `--top` on.
 */
@Component({
  selector: 'un-back-stage',
  imports: [Figure],
  templateUrl: './back-stage.html',
  styleUrl: './back-stage.css',
})
export class BackStage {
  /** What a screen reader calls it. */
  readonly label = input.required<string>();
  /** A group where there is something to press, else a picture. */
  readonly kind = input<'group' | 'img'>('img');

  protected readonly words = inject(MAP_WORDS);
  protected readonly figure = BackFigure;
  private readonly map = viewChild.required<ElementRef<HTMLElement>>('map');

  /** Where the map is on the screen. */
  mapBox(): DOMRect {
    return this.map().nativeElement.getBoundingClientRect();
  }
}
