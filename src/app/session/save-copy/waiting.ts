import { Component, computed, DestroyRef, inject } from '@angular/core';
import { defer, repeat } from 'rxjs';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY, LogQueries, SessionStore } from '../../store/log/log-repository';
import { logVersion } from '../../store/log/log-version';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { COPY_WORDS } from '../../words/copy-words';
import { SaveCopy } from './save-copy';

/** How often the phone is asked again whether it takes what waits. */
const TRY_EVERY: Ms = 10_000;

/** On Today: sessions that could not be written yet, and a copy of them. As long as it stands they are tried again. */
@Component({
  selector: 'un-waiting',
  imports: [NoticeBar, SaveCopy],
  template: `<un-notice-bar [text]="text()" tone="problem"><un-save-copy /></un-notice-bar>`,
})
export class Waiting {
  private readonly words = inject(COPY_WORDS);
  private readonly repository: LogQueries & SessionStore = inject(LOG_REPOSITORY);
  private readonly version = logVersion();
  protected readonly text = computed(() => {
    this.version();
    return this.words.waiting(this.repository.pending().length);
  });

  constructor() {
    const clock = inject(CLOCK);
    const tries = defer(() => clock.at(clock.now() + TRY_EVERY)).pipe(repeat());
    // Written, the log tells of a change.
    const trying = tries.subscribe(() => void this.repository.flush());
    inject(DestroyRef).onDestroy(() => trying.unsubscribe());
  }
}
