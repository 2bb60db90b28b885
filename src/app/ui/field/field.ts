import {
  afterRenderEffect,
  Component,
  ElementRef,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { uniqueId } from '../unique-id';

/** One line to fill in, with its name over it and what is wrong with it below. */
@Component({
  selector: 'un-field',
  templateUrl: './field.html',
  styleUrls: ['../form/error.css', './field.css'],
})
export class Field {
  readonly label = input.required<string>();
  readonly type = input.required<'date' | 'time' | 'number'>();
  /** As the browser's own control has it: `2026-11-23`, `21:02`, `5`; empty while it is not given or half typed. */
  readonly value = model.required<string>();
  /** What is wrong, in one sentence; empty when all is well. */
  readonly error = input('');
  /** The person has left the line. */
  readonly left = output();

  protected readonly id = uniqueId('field');
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  constructor() {
    // A half typed day has no value: writing that back would wipe out what was typed so far.
    afterRenderEffect(() => {
      const line = this.line().nativeElement;
      if (line.value !== this.value()) line.value = this.value();
    });
  }

  /** A form brings the person to what is wrong. */
  focus(): void {
    this.line().nativeElement.focus();
  }
}
