import { Component, computed, inject } from '@angular/core';
import { SESSION_WORDS } from '../../../words/session-words';
import { PlayerView } from '../player-view';
import { Ticking } from '../ticking/ticking';

/**
 * The big number and what it counts, or "Listen first". Where it stands sets how large it is: `--number`, `--number-2` and
 * `--number-3` by how many digits it has, `--unit-size`, `--unit-line` and `--unit-gap` for the words, `--listen-size`.
 */
@Component({
  selector: 'un-count',
  imports: [Ticking],
  templateUrl: './count.html',
  styleUrl: './count.css',
})
export class Count {
  protected readonly view = inject(PlayerView);
  protected readonly words = inject(SESSION_WORDS).player;
  protected readonly digits = computed(() => this.view.count().length);
}
