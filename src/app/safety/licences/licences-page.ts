import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { SAFETY_WORDS } from '../../words/safety-words';
import { Shipped } from './shipped';
import list from './shipped.json';

/** The licences of all that ships, each whole: tools/licences gathers them from what was built. */
@Component({
  selector: 'un-licences-page',
  imports: [Icon, RouterLink],
  templateUrl: './licences-page.html',
  styleUrl: './licences-page.css',
})
export class LicencesPage {
  protected readonly words = inject(SAFETY_WORDS).licences;
  protected readonly works = list as readonly Shipped[];
}
