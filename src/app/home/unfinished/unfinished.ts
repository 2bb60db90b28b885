import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, resource, Type } from '@angular/core';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { lastValue, logVersion } from '../../store/log-version';

/** A session that was interrupted, and sessions that wait to be written: each with what can be done about it. */
@Component({
  selector: 'un-unfinished',
  imports: [NgComponentOutlet],
  host: { '[class.expected]': 'expects()' },
  template: `@for (block of blocks(); track block) {
    <ng-container *ngComponentOutlet="block" />
  }`,
})
export class Unfinished {
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly version = logVersion();
  /** Most days no session was interrupted and none waits to be written: then nothing of a session is fetched. */
  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const checkpoint = await this.repository.checkpoint().catch(() => null);
      const blocks: readonly (Type<unknown> | false | null)[] = await Promise.all([
        this.repository.waiting().length > 0 &&
          import('../../session/save-copy/waiting').then((file) => file.Waiting),
        checkpoint &&
          import('../../session/interrupted/interrupted').then((file) => file.Interrupted),
      ]);
      return blocks.filter((block) => !!block);
    },
  });
  protected readonly blocks = lastValue(this.reading);
  private readonly expected = this.repository.expectsUnfinished();
  /** Room is kept for what is being read: what stands below is not pushed down just when somebody taps it. */
  protected readonly expects = computed(() => this.expected && this.blocks()?.length !== 0);
}
