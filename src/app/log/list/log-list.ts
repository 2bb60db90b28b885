import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { byDay, dateOf, dayDistance } from '../../domain/log/days';
import { SessionRecord } from '../../domain/log/record';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { lastValue, logVersion } from '../../store/log-version';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { COPY_WORDS } from '../../words/copy-words';
import { LOG_WORDS } from '../../words/log-words';
import { BackupNudge } from '../backup-nudge/backup-nudge';
import { covers } from '../covers';
import { troubleOf } from '../log-reading';
import { Export } from '../transfer/export';
import { Import } from '../transfer/import';
import { LogRow } from './log-row';

/** So many sessions are drawn at first, and so many more each time: a long log must not hold up the page. */
const PAGE = 60;

const NONE: readonly SessionRecord[] = [];

/** Every session, by day, the newest first. */
@Component({
  selector: 'un-log-list',
  imports: [BackupNudge, Export, Import, LogRow, NoticeBar, RouterLink],
  templateUrl: './log-list.html',
  styleUrl: './log-list.css',
})
export class LogList {
  /** There when the page was opened because a file was given to the app: `/log?shared`. */
  readonly shared = input<string>();

  private readonly repository = inject(LOG_REPOSITORY);
  private readonly clock = inject(CLOCK);
  protected readonly words = inject(LOG_WORDS);
  protected readonly copyWords = inject(COPY_WORDS);

  private readonly reading = resource({
    params: logVersion(),
    loader: () => this.repository.all(),
  });
  private readonly records = lastValue(this.reading);
  private readonly trouble = troubleOf(this.reading);
  private readonly limit = signal(PAGE);
  private readonly shown = computed(() => this.records()?.slice(0, this.limit()) ?? NONE);

  protected readonly covers = covers(() => this.shown().map(({ technique }) => technique));
  protected readonly days = computed(() => {
    const today = dayOf(this.clock.iso());
    return byDay(this.shown()).map(({ day, records }) => ({
      day,
      records,
      heading: this.words.day(dayDistance(day, today), dateOf(day), dateOf(today)),
    }));
  });
  protected readonly isEmpty = computed(() => this.records()?.length === 0);
  protected readonly isLoading = computed(
    () => this.records() === undefined && this.trouble() === null,
  );
  protected readonly hasMore = computed(() => (this.records()?.length ?? 0) > this.limit());
  /** Sessions that are in no database yet, once the log has been read or could not be. */
  private readonly waiting = computed(() =>
    this.reading.isLoading() ? 0 : this.repository.waiting().length,
  );
  protected readonly problem = computed(() => {
    const kind = this.trouble();
    if (kind !== null) return this.words.trouble[kind];
    return this.waiting() > 0 ? this.copyWords.waiting(this.waiting()) : '';
  });
  /** A newer Unknot's log can be read for a copy, though not shown. */
  protected readonly canSaveCopy = computed(() => this.waiting() > 0 || this.trouble() === 'newer');

  protected showEarlier(): void {
    this.limit.update((limit) => limit + PAGE);
  }
}
