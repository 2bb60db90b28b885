import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { Paper } from '../../ui/paper/paper';
import { EVIDENCE_WORDS } from '../../words/evidence-words';

/** What studies found, in whom, how sure, and what must not be concluded; each with its source as text. */
@Component({
  selector: 'un-evidence-page',
  imports: [Icon, Paper, RouterLink],
  templateUrl: './evidence-page.html',
  styleUrls: ['../paper.css', './evidence-page.css'],
})
export class EvidencePage {
  protected readonly words = inject(EVIDENCE_WORDS);
}
