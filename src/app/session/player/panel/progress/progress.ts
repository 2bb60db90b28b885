import { Component, inject } from '@angular/core';
import { SideTimeline } from '../../../../ui/side-timeline/side-timeline';
import { sentenceParts } from '../../../../ui/sentence-parts';
import { SESSION_WORDS } from '../../../../words/session-words';
import { Quiet } from '../../../quiet';
import { TimelineMovement } from '../../timeline-movement';
import { PlayerLook } from '../../player-look';
import { PlayerNotices } from '../../player-notices';
import { PlayerView } from '../../player-view';
import { Ticking } from '../../ticking/ticking';

/** How far the session has come and what comes next, and what is true of screen and sound meanwhile. */
@Component({
  selector: 'un-progress',
  imports: [SideTimeline, TimelineMovement, Ticking],
  templateUrl: './progress.html',
  styleUrl: './progress.css',
  host: { class: 'head', '[class]': 'look.classes()' },
})
export class Progress {
  protected readonly view = inject(PlayerView);
  protected readonly look = inject(PlayerLook);
  protected readonly words = inject(SESSION_WORDS).player;
  /** How long is left of the session, around the time itself: that changes each second. */
  protected readonly timeLeft = sentenceParts(this.words.sessionLeft('[0:00]'));
  protected readonly mayLock = inject(PlayerNotices).mayLock;
  protected readonly isQuietAlready = inject(Quiet).already;
}
