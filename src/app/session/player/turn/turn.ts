import { Component, inject } from '@angular/core';
import { TurnedView } from './turned-view';

/** The box that the player is laid out in, upright or turned for who lies on a side. */
@Component({
  selector: 'un-turn',
  template: '<ng-content />',
  styleUrl: './turn.css',
  host: { class: 'turn', '[class]': 'turn()' },
})
export class Turn {
  protected readonly turn = inject(TurnedView).turn;
}
