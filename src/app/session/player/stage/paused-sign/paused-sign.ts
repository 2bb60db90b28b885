import { Component, inject } from '@angular/core';
import { Icon } from '../../../../ui/icon/icon';
import { SESSION_WORDS } from '../../../../words/session-words';
import { PlayerLook } from '../../player-look';

/** Says on the field that the session waits, for the eyes: who hears the screen is told by the player's live region. */
@Component({
  selector: 'un-paused-sign',
  imports: [Icon],
  template: '<un-icon name="pause" />{{ words.paused }}',
  styleUrl: './paused-sign.css',
  host: {
    class: 'paused-sign',
    '[class]': 'look.classes()',
    '[style.--letters]': 'words.paused.length',
    'aria-hidden': 'true',
  },
})
export class PausedSign {
  protected readonly look = inject(PlayerLook);
  protected readonly words = inject(SESSION_WORDS).player;
}
