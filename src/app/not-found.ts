import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WORDS } from './words/words';

/** What an unknown address shows: a sentence, and the way back. */
@Component({
  selector: 'un-not-found',
  imports: [RouterLink],
  templateUrl: './not-found.html',
  styleUrl: './not-found.css',
})
export class NotFound {
  protected readonly words = inject(WORDS).app.notFound;
}
