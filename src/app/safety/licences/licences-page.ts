import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { LICENCES_WORDS } from '../../words/about-words';
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
  protected readonly words = inject(LICENCES_WORDS);
  protected readonly works = list as readonly Shipped[];
}
