import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { WORDS } from './words/words';

/** The ways to the app's main pages, always at the thumb. */
@Component({
  selector: 'un-navigation',
  imports: [RouterLink, RouterLinkActive],
  templateUrl: './navigation.html',
  styleUrl: './navigation.css',
})
export class Navigation {
  private readonly router = inject(Router);
  protected readonly words = inject(WORDS).app.navigation;
  protected readonly places = [
    { path: '/', name: this.words.today },
    { path: '/routines', name: this.words.routines },
    { path: '/log', name: this.words.log },
    { path: '/settings', name: this.words.settings },
  ];
  /**
   * The address that is being opened: its place is marked at once, or the press would show nothing until a slow phone has
   * made the page. For the eyes alone: `aria-current` says what is open.
   */
  protected readonly opening = computed(() =>
    this.router
      .currentNavigation()
      ?.extractedUrl.toString()
      .replace(/[?#].*/, ''),
  );
  /** Of all four: they stand in one row. */
  protected readonly letters = this.places.map(({ name }) => name).join('').length;
}
