import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DURABILITY } from '../../platform/durability/durability';
import { FakeDurability } from '../../platform/durability/fake-durability';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { FakeReloadBroadcast } from '../../platform/reload-broadcast/fake-reload-broadcast';
import { RELOAD_BROADCAST } from '../../platform/reload-broadcast/reload-broadcast';
import { INSTALL, InstallWay } from '../../platform/install/install';
import { FakeKeeping } from '../../platform/keeping/fake-keeping';
import { KEEPING } from '../../platform/keeping/keeping';
import { ERASURE } from '../../store/database/erasure';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { LAST_BACKUP, LastBackup } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { DataPage } from './data-page';

const NOW = new Date(2026, 10, 23, 20).getTime();

describe('DataPage', () => {
  let keeping: FakeKeeping;
  let durability: FakeDurability;
  let backup: LastBackup;
  let settings: FakeSettingsStore;
  let fixture: ComponentFixture<DataPage>;

  async function open(way: InstallWay = 'none'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CLOCK, useValue: new FakeClock(NOW) },
        { provide: DURABILITY, useValue: durability },
        { provide: ERASURE, useValue: { erase: () => Promise.resolve() } },
        { provide: FILES, useValue: new FakeFiles() },
        { provide: RELOAD_BROADCAST, useValue: new FakeReloadBroadcast() },
        { provide: INSTALL, useValue: { way: signal(way), ask: () => Promise.resolve(false) } },
        { provide: KEEPING, useValue: keeping },
        { provide: LAST_BACKUP, useValue: backup },
        { provide: LOG_READER, useValue: new FakeLogReader() },
        { provide: SETTINGS_STORE, useValue: settings },
      ],
    });
    fixture = TestBed.createComponent(DataPage);
    await fixture.whenStable();
  }

  beforeEach(() => {
    keeping = new FakeKeeping();
    durability = new FakeDurability('refused');
    backup = fakeLastBackup();
    settings = new FakeSettingsStore();
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => host().textContent;
  const button = (name: string): HTMLButtonElement | undefined =>
    [...host().querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

  it('says that the browser has promised to keep the log, and asks for nothing', async () => {
    await open();
    expect(text()).toContain('This browser has promised to keep your log.');
    expect(button('Ask the browser to keep it')).toBeUndefined();
    expect(durability.asked).toBe(0);
  });

  it('says when it has not, asks on the person`s tap, and tells the true answer', async () => {
    keeping.promised = 'refused';
    await open();
    expect(text()).toContain('has not promised');
    button('Ask the browser to keep it')?.click();
    await fixture.whenStable();
    expect(durability.asked).toBe(1);
    expect(text()).toContain('Asked: it does not promise yet.');
  });

  it('believes a promise given now', async () => {
    keeping.promised = 'refused';
    durability = new FakeDurability('on');
    await open();
    button('Ask the browser to keep it')?.click();
    await fixture.whenStable();
    expect(text()).toContain('This browser has promised to keep your log.');
    expect(text()).not.toContain('Asked');
  });

  const rooms = [
    [{ used: 6_120_000, left: 2_340_000_000 }, 'takes 6.1 MB here', 'up to 2.3 GB;'],
    [{ used: 950, left: 12_000_000 }, 'takes less than 1 kB here', 'That is little'],
    [null, 'does not tell how much room', ''],
  ] as const;
  for (const [room, ...said] of rooms) {
    it(`tells the room, as far as it is known: ${said[0]}`, async () => {
      keeping.told = room;
      await open();
      for (const words of said) expect(text()).toContain(words);
    });
  }

  it('warns on an iPhone outside the installed app, with the way out', async () => {
    await open('iphone');
    expect(text()).toContain('After seven days without a visit');
    expect(host().querySelectorAll('details li').length).toBe(3);
  });

  it('warns of a private window, and of neither elsewhere', async () => {
    keeping.private = true;
    await open();
    expect(text()).toContain('This looks like a private window.');
    expect(text()).not.toContain('seven days');
  });

  const backups = [
    [null, 'none was made on this phone'],
    [0, 'less than a day ago, on 23 November 2026'],
    [1, '1 day old, of 22 November 2026'],
    [45, '45 days old, of 9 October 2026'],
    [-26_457, 'a date that is yet to come, 1 May 2099: the phone’s clock was wrong'],
  ] as const;
  for (const [days, said] of backups) {
    it(`tells the age of the last backup: ${said}`, async () => {
      if (days !== null) backup.record(new Date(NOW - days * 86_400_000).toISOString());
      await open();
      expect(text()).toContain(said);
      expect(button('Export JSON')).toBeTruthy();
    });
  }

  it('turns reminders off and on', async () => {
    await open();
    host().querySelector<HTMLButtonElement>('[role=switch]')?.click();
    expect(settings.settings().backupReminder).toBeFalse();
  });

  it('says that everything is erased, where the app starts as new', async () => {
    await open();
    expect(text()).not.toContain('Everything is erased.');
    fixture.componentRef.setInput('erased', '');
    await fixture.whenStable();
    expect(text()).toContain('Everything is erased. Unknot starts as new.');
  });
});
