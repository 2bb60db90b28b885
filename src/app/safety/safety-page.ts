import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BackFigure } from '../ui/figure/back/back-figure';
import { Figure } from '../ui/figure/figure';
import { Icon } from '../ui/icon/icon';
import { SAFETY_WORDS } from '../words/safety-words';

/** When to stop, when to call for help, and when not to begin. Says what to do, and never what somebody has. */
@Component({
  selector: 'un-safety-page',
  imports: [Figure, Icon, RouterLink],
  templateUrl: './safety-page.html',
  styleUrl: './safety-page.css',
})
export class SafetyPage {
  protected readonly words = inject(SAFETY_WORDS).safety;
  protected readonly back = BackFigure;
}
