import { Component, inject, output, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { BackFigure } from '../../ui/figure/back/back-figure';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { RatingPad } from '../../ui/rating-pad/rating-pad';
import { SESSION_WORDS } from '../../words/session-words';
import { CautionNotice } from '../caution/caution-notice';
import { Interrupted } from '../interrupted/interrupted';
import { PLAYED } from '../played/played';
import { SoundCheck } from '../sound-check/sound-check';
import { shortenedTo } from './shortened-to';

/** How long the keys wait for what the log has to say above them; a log without an answer keeps nobody from beginning. */
const LONGEST_WAIT: Ms = 500;

/**
 * Asks for the pain before a session; a tap on Begin or Skip begins it. The keys are shown once it is known whether
 * something stands above them, so that nothing moves under a finger.
 */
@Component({
  selector: 'un-rating',
  imports: [CautionNotice, Figure, Icon, Interrupted, RatingPad, RouterLink, SoundCheck],
  templateUrl: './rating.html',
  styleUrl: './rating.css',
})
export class Rating {
  /** The rating, 0 to 10; null when skipped. */
  readonly begun = output<number | null>();

  protected readonly played = inject(PLAYED);
  protected readonly back = inject(Router).parseUrl(this.played.address);
  protected readonly words = inject(SESSION_WORDS).before;
  /** What becomes of it in the time there is; empty where all of it is played. */
  protected readonly shortened = shortenedTo(this.played, this.words);
  protected readonly pain = signal<number | null>(null);
  protected readonly figure = BackFigure;
  private readonly clock = inject(CLOCK);
  protected readonly isLate = toSignal(
    this.clock.at(this.clock.now() + LONGEST_WAIT).pipe(map(() => true)),
    { initialValue: false },
  );
  private readonly soundCheck = viewChild.required(SoundCheck);

  protected begin(): void {
    this.beginWith(this.pain());
  }

  protected skip(): void {
    this.beginWith(null);
  }

  private beginWith(pain: number | null): void {
    this.soundCheck().stop();
    this.begun.emit(pain);
  }
}
