import { Component, inject } from '@angular/core';
import { Count } from '../../count/count';
import { PlayerLook } from '../../player-look';

/** The count where it stands in the field: beside the figure, above it, or among the words. */
@Component({
  selector: 'un-count-place',
  imports: [Count],
  template: '<un-count />',
  styleUrl: './count-place.css',
  host: { class: 'count', '[class]': 'look.classes()' },
})
export class CountPlace {
  protected readonly look = inject(PlayerLook);
}
