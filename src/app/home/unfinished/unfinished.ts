import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, resource, Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';

/** How long what waits may take to be written before it is told of. */
const MOST_WAIT: Ms = 1000;

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
  private readonly clock = inject(CLOCK);
  private readonly version = logVersion();
  /** Most days no session was interrupted and none waits to be written: then nothing of a session is fetched. */
  private readonly waiting = lastValue(
    resource({
      params: () => this.version(),
      loader: async (): Promise<readonly Type<unknown>[]> => {
        // What can be written now is not told of; a disk that does not answer holds nothing up.
        const waited = firstValueFrom(this.clock.at(this.clock.now() + MOST_WAIT));
        await Promise.race([this.repository.flush(), waited]);
        if (this.repository.pending().length === 0) return [];
        return [(await import('../../session/save-copy/waiting')).Waiting];
      },
    }),
  );
  private readonly interrupted = lastValue(
    resource({
      params: () => this.version(),
      loader: async (): Promise<readonly Type<unknown>[]> => {
        const checkpoint = await this.repository.checkpoint().catch(() => null);
        if (checkpoint === null) return [];
        return [(await import('../../session/interrupted/interrupted')).Interrupted];
      },
    }),
  );
  protected readonly blocks = computed(() => [
    ...(this.waiting() ?? []),
    ...(this.interrupted() ?? []),
  ]);
  /** Whether it is known of both that there is one, or none. */
  private readonly isRead = computed(
    () => this.waiting() !== undefined && this.interrupted() !== undefined,
  );
  private readonly expected = this.repository.expectsUnfinished();
  /** Room is kept for what is being read: what stands below is not pushed down just when somebody taps it. */
  protected readonly expects = computed(
    () => this.expected && !(this.isRead() && this.blocks().length === 0),
  );
}
