import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { WORDS } from './words/words';

/** The ways to the app's main pages, always at the thumb. */
@Component({
  selector: 'un-navigation',
  imports: [RouterLink, RouterLinkActive],
  templateUrl: './navigation.html',
  styleUrl: './navigation.css',
})
export class Navigation {
  protected readonly words = inject(WORDS).app.navigation;
  protected readonly places = [
    { path: '/', name: this.words.today },
    { path: '/routines', name: this.words.routines },
    { path: '/log', name: this.words.log },
    { path: '/settings', name: this.words.settings },
  ];
  /** Of all four: they stand in one row. */
  protected readonly letters = this.places.map(({ name }) => name).join('').length;
}
