import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { backupDue, daysSince } from '../../domain/log/backup-due';
import { CLOCK } from '../../platform/clock/clock';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion, wasTried } from '../../store/log/log-version';
import { loggedSince } from '../../store/log/logged-since';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { SAFEKEEPING_WORDS } from '../../words/safekeeping-words';
import { ExportJson } from '../transfer/export-json/export-json';
import { LiveRegion } from '../../ui/live-region/live-region';
import { standOnce } from '../../ui/standing-blocks';

/** A quiet word when the log has gone long without a backup, with the backup right there. Else nothing. */
@Component({
  selector: 'un-backup-nudge',
  imports: [ExportJson, LiveRegion],
  templateUrl: './backup-nudge.html',
  styleUrl: './backup-nudge.css',
})
export class BackupNudge {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly settings = inject(SETTINGS_STORE);
  private readonly lastBackup = inject(LAST_BACKUP).at;
  protected readonly words = inject(SAFEKEEPING_WORDS).nudge;

  /** A backup dated ahead of the present silences nothing: when it was made is not known. */
  private readonly trusted = computed(() => {
    const at = this.lastBackup();
    return at === null || daysSince(at, this.clock.epoch()) === null ? null : at;
  });
  private readonly version = logVersion();
  private readonly reading = resource({
    params: () => ({ version: this.version(), backup: this.trusted() }),
    loader: ({ params }) => loggedSince(this.repository, params.backup),
  });
  private readonly logged = lastValue(this.reading);
  protected readonly isOff = signal(false);
  /** Empty when a backup has just been made. */
  protected readonly text = computed(() => {
    const [logged, backup] = [this.logged(), this.trusted()];
    const due = logged ? backupDue(backup, logged, this.clock.epoch()) : null;
    if (due === null) return '';
    if (backup === null && this.lastBackup() !== null) return this.words.ageUnknown;
    return this.words.due(due, backup !== null);
  });
  /** What was begun here is seen to its end: nothing vanishes under a finger, or before it is read. */
  protected readonly isOpen = linkedSignal<boolean, boolean>({
    source: () => this.text() !== '' && this.settings.settings().backupReminder,
    computation: (isDue, before) => isDue || before?.value === true,
  });

  constructor() {
    standOnce(wasTried(this.reading));
  }

  protected turnOff(): void {
    this.settings.change({ backupReminder: false });
    this.isOff.set(true);
  }
}
