import { ComponentFixture, TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { nextTask } from '../../platform/next-task';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { LAST_BACKUP, LastBackup } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { BackupNudge } from './backup-nudge';

const NOW = new Date(2026, 10, 23, 20).getTime();
const DAY = 86_400_000;

describe('BackupNudge', () => {
  let settings: FakeSettingsStore;
  let files: FakeFiles;
  let backup: LastBackup;
  let fixture: ComponentFixture<BackupNudge>;

  /** Sessions, the latest an hour ago, one a day before that. */
  async function open(sessions: number, told: { backupReminder?: boolean } = {}): Promise<void> {
    const records = Array.from({ length: sessions }, (_, index) =>
      aRecord({ id: `${index}`, startedAt: localStamp(NOW - 3_600_000 - index * DAY) }),
    );
    settings = new FakeSettingsStore(told);
    files = new FakeFiles();
    TestBed.configureTestingModule({
      providers: [
        { provide: CLOCK, useValue: new FakeClock(NOW) },
        { provide: FILES, useValue: files },
        { provide: LAST_BACKUP, useValue: backup },
        { provide: LOG_READER, useValue: new FakeLogReader(records) },
        { provide: LOG_REPOSITORY, useValue: new FakeLogRepository(records) },
        { provide: SETTINGS_STORE, useValue: settings },
      ],
    });
    fixture = TestBed.createComponent(BackupNudge);
    await fixture.whenStable();
  }

  beforeEach(() => (backup = fakeLastBackup()));

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => host().textContent.trim();
  const button = (name: string): HTMLButtonElement => {
    const found = [...host().querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    return found;
  };

  it('is silent while there is little to lose', async () => {
    await open(19);
    expect(text()).toBe('');
  });

  it('speaks after 20 sessions, with the backup right there, and lets go once it is made', async () => {
    await open(20);
    expect(text()).toContain('20 sessions or more are on this phone alone.');
    button('Export JSON').click();
    while (files.offered.length === 0) await nextTask();
    await fixture.whenStable();
    expect(text()).toContain('A file with 20 sessions went to your downloads.');
    expect(text()).not.toContain('on this phone alone');
    expect(backup.at()).not.toBeNull();
  });

  it('counts from the last backup on', async () => {
    backup.record(new Date(NOW - 10 * DAY).toISOString());
    await open(40);
    expect(text()).toBe('');
  });

  it('speaks when the last backup is 30 days old and something is new', async () => {
    backup.record(new Date(NOW - 31 * DAY).toISOString());
    await open(1);
    expect(text()).toContain('more than 30 days old');
  });

  // nothing-lost: clock-set-3
  it('trusts no backup of a day yet to come, and says that its age is not known', async () => {
    backup.record('2099-05-01T12:00:00.000Z');
    await open(20);
    expect(text()).toContain('How old your last backup is, is not known');
    expect(button('Export JSON')).toBeTruthy();
  });

  it('can be turned off where it stands, and says where it is turned on again', async () => {
    await open(20);
    button('Do not remind me').click();
    await fixture.whenStable();
    expect(settings.settings().backupReminder).toBeFalse();
    expect(host().querySelector('[role=status]')?.textContent).toMatch(/^No more reminders\./);
    expect(text()).not.toContain('on this phone alone');
  });

  it('is silent where it was turned off', async () => {
    await open(40, { backupReminder: false });
    expect(text()).toBe('');
  });
});
