import { Component, input, model, Type } from '@angular/core';
import { Figure } from '../../ui/figure/figure';
import { uniqueId } from '../../ui/unique-id';

/** A picture in colours that need not be the page's. */
export interface Look {
  readonly theme: string;
  readonly skin: string;
  /** Null while it is being loaded. */
  readonly picture: Type<unknown> | null;
}

/** One answer, shown by what it looks like. */
export interface CardOption {
  readonly value: string;
  readonly label: string;
  /** Two share the card half and half. */
  readonly looks: readonly Look[];
  /** The theme its name is written in; left out for the page's own. */
  readonly nameTheme?: string;
}

/** One of a few answers about how the app looks, each a small card in its own colours. */
@Component({
  selector: 'un-card-choice',
  imports: [Figure],
  templateUrl: './card-choice.html',
  styleUrls: ['../../ui/form/radios.css', './card-choice.css'],
})
export class CardChoice {
  /** The question: the group's name. */
  readonly legend = input.required<string>();
  readonly options = input.required<readonly CardOption[]>();
  /** How many cards stand in a row. */
  readonly columns = input.required<2 | 3 | 4>();
  readonly value = model.required<string>();

  protected readonly group = uniqueId('cards');
}
