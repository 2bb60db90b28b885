import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon/icon';
import { SAFETY_WORDS } from '../words/safety-words';
import { WORDS } from '../words/words';

/** What Unknot is, what it does with one's data, and whose work it stands on. */
@Component({
  selector: 'un-about-page',
  imports: [Icon, RouterLink],
  templateUrl: './about-page.html',
  styleUrl: './about-page.css',
})
export class AboutPage {
  protected readonly words = inject(SAFETY_WORDS).about;
  protected readonly version = inject(WORDS).app.version;
}
