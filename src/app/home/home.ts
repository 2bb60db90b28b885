import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { WORDS } from '../words/words';
import { LastSession } from './last-session/last-session';
import { Poster } from './poster/poster';

/** Today: the techniques, each a poster one can start from, and the session done last. */
@Component({
  selector: 'un-home',
  imports: [LastSession, Poster, RouterLink],
  templateUrl: './home.html',
})
export class Home {
  protected readonly words = inject(WORDS).home;
  protected readonly techniques = Object.values(inject(TECHNIQUES));
}
