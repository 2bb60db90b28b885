import { Component, inject } from '@angular/core';
import { Count } from '../count/count';
import { PlayerView } from '../player-view';

/**
 * What a dark screen shows: side, count and title once more, large and for the eyes only. It lies over the player, where
 * everything else stays.
 */
@Component({
  selector: 'un-night',
  imports: [Count],
  templateUrl: './night.html',
  styleUrl: './night.css',
  host: { class: 'night', 'data-theme': 'night', 'aria-hidden': 'true' },
})
export class Night {
  protected readonly view = inject(PlayerView);
}
