import { booleanAttribute, Component, input, model } from '@angular/core';
import { uniqueId } from '../unique-id';

/** A rating from 0 to 10 on eleven round keys; the deeper the coral, the stronger. */
@Component({
  selector: 'un-rating-pad',
  templateUrl: './rating-pad.html',
  styleUrls: ['../form/radios.css', './rating-pad.css'],
})
export class RatingPad {
  /** What is rated: the group's name. */
  readonly legend = input.required<string>();
  /** Keeps the legend for assistive technology alone, where the page already asks the question. */
  readonly legendHidden = input(false, { transform: booleanAttribute });
  /** What 0 and 10 mean. */
  readonly lowLabel = input.required<string>();
  readonly highLabel = input.required<string>();
  /** The number chosen; null while there is none. */
  readonly value = model<number | null>(null);

  protected readonly id = uniqueId('rating');
  protected readonly numbers = Array.from({ length: 11 }, (_, number) => number);

  protected meaningOf(number: number): string {
    if (number === 0) return this.lowLabel();
    return number === 10 ? this.highLabel() : '';
  }
}
