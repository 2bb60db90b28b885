import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EMERGENCY_NUMBERS } from '../domain/emergency/emergency-number';
import { Icon } from '../ui/icon/icon';
import { ABOUT_WORDS } from '../words/about-words';
import { WORDS } from '../words/words';

/** What Unknot is, what it does with one's data, and whose work it stands on. */
@Component({
  selector: 'un-about-page',
  imports: [Icon, RouterLink],
  templateUrl: './about-page.html',
  styleUrl: './about-page.css',
})
export class AboutPage {
  protected readonly words = inject(ABOUT_WORDS);
  protected readonly numbers = EMERGENCY_NUMBERS;
  protected readonly version = inject(WORDS).app.version;
}
