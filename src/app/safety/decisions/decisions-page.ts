import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { Paper } from '../../ui/paper/paper';
import { DECISIONS_WORDS } from '../../words/decisions-words';

/** What the article says, what Unknot says, and why: each place where the two differ. */
@Component({
  selector: 'un-decisions-page',
  imports: [Icon, Paper, RouterLink],
  templateUrl: './decisions-page.html',
  styleUrl: '../paper.css',
})
export class DecisionsPage {
  protected readonly words = inject(DECISIONS_WORDS);
}
