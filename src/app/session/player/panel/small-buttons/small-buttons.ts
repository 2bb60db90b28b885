import { Component, computed, inject, output } from '@angular/core';
import { moreTimeLeft } from '../../../../domain/session/state/more-time';
import { Icon } from '../../../../ui/icon/icon';
import { SESSION_WORDS } from '../../../../words/session-words';
import { Quiet } from '../../../quiet';
import { SessionService } from '../../../session-service';
import { PlayerView } from '../../player-view';
import { longestWord } from '../letters';
import { TurnedView } from '../../turn/turned-view';

/** What else can be done: from step to step, more time, turn the view, quiet, end. */
@Component({
  selector: 'un-small-buttons',
  imports: [Icon],
  templateUrl: './small-buttons.html',
  styleUrl: './small-buttons.css',
  host: { class: 'small-ones', '[style.--letters]': 'letters' },
})
export class SmallButtons {
  readonly endAsked = output();

  private readonly service = inject(SessionService);
  private readonly turnedView = inject(TurnedView);
  private readonly quietMode = inject(Quiet);
  private readonly view = inject(PlayerView);
  protected readonly words = inject(SESSION_WORDS).player;
  protected readonly letters = longestWord(
    (['previousStep', 'nextStep', 'moreTime', 'turnView', 'quiet', 'endSession'] as const).map(
      (name) => this.words[name],
    ),
  );
  protected readonly quiet = this.quietMode.quiet;
  protected readonly isQuietAlready = this.quietMode.already;
  protected readonly mayHaveMore = computed(() => moreTimeLeft(this.view.state()) > 0);

  protected previous(): void {
    this.service.send({ type: 'previous' });
  }

  protected next(): void {
    this.service.send({ type: 'next' });
  }

  protected moreTime(): void {
    this.service.send({ type: 'more-time' });
  }

  protected turnView(): void {
    this.turnedView.next();
  }

  protected toggleQuiet(): void {
    if (!this.isQuietAlready()) this.quiet.update((quiet) => !quiet);
  }
}
