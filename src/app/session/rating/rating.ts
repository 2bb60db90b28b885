import { Component, inject, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
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

/** Asks for the pain before a session; a tap on Begin or Skip begins it. */
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
