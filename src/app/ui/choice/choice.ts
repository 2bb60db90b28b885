import { booleanAttribute, Component, input, model } from '@angular/core';
import { BodySide } from '../../domain/session/side';
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
  styleUrl: './choice.css',
})
export class Choice {
  /** The question: the group's name. */
  readonly legend = input.required<string>();
  readonly legendHidden = input(false, { transform: booleanAttribute });
  readonly options = input.required<readonly ChoiceOption[]>();
  /** The value of the option chosen. */
  readonly value = model.required<string>();

  protected readonly id = uniqueId('choice');
}
