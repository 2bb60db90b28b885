import { Component, inject } from '@angular/core';
import { PlayerLook } from '../../player-look';
import { PlayerView } from '../../player-view';

/** The words of the step: the side or the title as large as the field is wide, and what to do. */
@Component({
  selector: 'un-step-words',
  templateUrl: './step-words.html',
  styleUrl: './step-words.css',
  host: { class: 'words', '[class]': 'look.classes()' },
})
export class StepWords {
  protected readonly view = inject(PlayerView);
  protected readonly look = inject(PlayerLook);
}
