import { NgComponentOutlet } from '@angular/common';
import { Component, inject, resource, signal, Type } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TECHNIQUES } from '../catalogue/techniques';
import { nextTask } from '../platform/next-task';
import { LOG_REPOSITORY } from '../store/log-repository';
import { lastValue, logVersion } from '../store/log-version';
import { WORDS } from '../words/words';
import { LastSession } from './last-session/last-session';
import { LATER_BLOCKS } from './later-blocks';
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
  private readonly version = logVersion();
  /** Most days no session was interrupted and none waits to be written: then nothing of a session is fetched. */
  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const checkpoint = await this.repository.checkpoint().catch(() => null);
      const blocks: readonly (Type<unknown> | false | null)[] = await Promise.all([
        this.repository.waiting().length > 0 &&
          import('../session/save-copy/waiting').then((file) => file.Waiting),
        checkpoint && import('../session/interrupted/interrupted').then((file) => file.Interrupted),
      ]);
      return blocks.filter((block) => !!block);
    },
  });
  protected readonly blocks = lastValue(this.reading);
  protected readonly later = inject(LATER_BLOCKS);
  private readonly all = Object.values(inject(TECHNIQUES));
  protected readonly techniques = signal(this.all.slice(0, 0));

  constructor() {
    void this.show();
  }

  /** One after the other: the first stands there, and can be pressed, before a slow phone has made the others. */
  private async show(): Promise<void> {
    for (let shown = 1; shown <= this.all.length; shown += 1) {
      await nextTask();
      this.techniques.set(this.all.slice(0, shown));
    }
  }
}
