import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysSince } from '../../domain/log/backup-due';
import { dateOf } from '../../domain/log/days';
import { dayOf, localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { JSON_COPY, LogCopy } from '../../store/backup/log-copy';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { COPY_WORDS } from '../../words/copy-words';

/** Carries the log out of the app as a file: the phone's share sheet, or a download. */
@Component({
  selector: 'un-export',
  imports: [NoticeBar, RouterLink],
  templateUrl: './export.html',
  styleUrl: './transfer.css',
  providers: [LogCopy],
})
export class Export {
  private readonly clock = inject(CLOCK);
  private readonly lastBackup = inject(LAST_BACKUP).at;
  protected readonly copy = inject(LogCopy);
  protected readonly words = inject(COPY_WORDS);

  protected readonly isMaking = computed(() => this.copy.state() === 'making');
  protected readonly result = computed(() => {
    const state = this.copy.state();
    return state === 'none' || state === 'making'
      ? ''
      : this.words.result(state, this.copy.content());
  });
  protected readonly backup = computed(() => {
    const at = this.lastBackup();
    // A date that is yet to come says nothing; "How safe is it?" tells of it.
    if (at === null || daysSince(at, this.clock.epoch()) === null) return '';
    const day = dateOf(dayOf(localStamp(Date.parse(at))));
    return this.words.lastBackup(this.words.date(day));
  });

  /** Everything, for bringing it back. */
  saveJson(): void {
    void this.copy.save(JSON_COPY);
  }

  /** A table; what makes it is fetched only now. */
  protected saveCsv(): void {
    void this.copy.save(() => import('./csv-copy').then((file) => file.CSV_COPY));
  }

  protected handOver(): void {
    void this.copy.handOver();
  }
}
