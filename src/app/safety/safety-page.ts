import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { emergencyNumber } from '../domain/emergency/emergency-number';
import { PHONE_PLACE } from '../platform/phone-place/phone-place';
import { BackFigure } from '../ui/figure/back/back-figure';
import { Figure } from '../ui/figure/figure';
import { Icon } from '../ui/icon/icon';
import { Paper } from '../ui/paper/paper';
import { SAFETY_WORDS } from '../words/safety-words';

/** The numbers that most mobile phones know, wherever they are. */
const KNOWN_NUMBERS = ['112', '911'];

/**
 * When to call for help, when to stop, and when not to begin: what may not wait stands first. Says what to do, and never
 * what somebody has.
 */
@Component({
  selector: 'un-safety-page',
  imports: [Figure, Icon, Paper, RouterLink],
  templateUrl: './safety-page.html',
  styleUrl: './safety-page.css',
})
export class SafetyPage {
  protected readonly words = inject(SAFETY_WORDS);
  protected readonly back = BackFigure;
  /** Of where the phone seems to be. */
  protected readonly number = emergencyNumber(inject(PHONE_PLACE));
  protected readonly abroad = this.words.emergency.abroad(
    KNOWN_NUMBERS.filter((number) => number !== this.number),
  );
}
