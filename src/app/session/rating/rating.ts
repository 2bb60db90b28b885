import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { TechniqueField } from '../../catalogue/technique';
import { BackFigure } from '../../ui/figure/back/back-figure';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { RatingPad } from '../../ui/rating-pad/rating-pad';
import { SESSION_WORDS } from '../../words/session-words';
import { Interrupted } from '../interrupted/interrupted';
import { SoundCheck } from '../sound-check/sound-check';

/** Asks for the pain before a session; a tap on Begin or Skip begins it. */
@Component({
  selector: 'un-rating',
  imports: [Figure, Icon, Interrupted, RatingPad, RouterLink, SoundCheck],
  templateUrl: './rating.html',
  styleUrl: './rating.css',
})
export class Rating {
  /** Quiet field of the technique. */
  readonly field = input.required<TechniqueField>();
  /** Address part of the technique, to go back to. */
  readonly path = input.required<string>();
  /** The rating, 0 to 10; null when skipped. */
  readonly begun = output<number | null>();

  protected readonly technique = inject(TECHNIQUE);
  protected readonly words = inject(SESSION_WORDS).before;
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
