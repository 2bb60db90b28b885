import { NgComponentOutlet } from '@angular/common';
import { Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { LOG_REPOSITORY } from '../store/log-repository';
import { WORDS } from '../words/words';
import { LastSession } from './last-session/last-session';
import { Poster } from './poster/poster';

/** Today: the techniques, each a poster one can start from, and the session done last. */
@Component({
  selector: 'un-home',
  imports: [LastSession, NgComponentOutlet, Poster, RouterLink],
  templateUrl: './home.html',
})
export class Home {
  protected readonly words = inject(WORDS).home;
  private readonly repository = inject(LOG_REPOSITORY);
  /** Most days no session was interrupted: then nothing of a session is fetched. */
  protected readonly interrupted = resource({
    loader: async () => {
      if ((await this.repository.checkpoint()) === null) return null;
      return (await import('../session/interrupted/interrupted')).Interrupted;
    },
  });
  protected readonly techniques = Object.values(inject(TECHNIQUES));
}
