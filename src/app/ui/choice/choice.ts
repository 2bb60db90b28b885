import { booleanAttribute, Component, ElementRef, input, model, viewChild } from '@angular/core';
import { BodySide } from '../../domain/session/plan/side';
import { uniqueId } from '../unique-id';

/** One answer of a choice. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** A side of the body keeps its own colour while it is chosen. */
  readonly side?: BodySide;
}

/** One of a few answers, on pills. */
@Component({
  selector: 'un-choice',
  templateUrl: './choice.html',
  styleUrls: ['../form/radios.css', '../form/error.css', './choice.css'],
})
export class Choice {
  /** The question: the group's name. */
  readonly legend = input.required<string>();
  readonly legendHidden = input(false, { transform: booleanAttribute });
  readonly options = input.required<readonly ChoiceOption[]>();
  /** The value of the option chosen; empty while there is none. */
  readonly value = model.required<string>();
  /** What is wrong with the answer, in one sentence; empty when all is well. */
  readonly error = input('');

  protected readonly id = uniqueId('choice');
  private readonly group = viewChild.required<ElementRef<HTMLElement>>('group');

  /** To the answer chosen, else the first: a form brings the person to what is wrong. */
  focus(): void {
    const group = this.group().nativeElement;
    const chosen = group.querySelector<HTMLElement>('input:checked');
    (chosen ?? group.querySelector('input'))?.focus();
  }
}
