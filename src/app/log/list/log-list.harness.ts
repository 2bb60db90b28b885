import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../../catalogue/techniques';
import { SessionRecord } from '../../domain/log/record';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { routes } from '../routes';
import { IsoTime } from '../../domain/time/units';

/** Local time of the fake clock's day, `days` days ago. */
export function at(hours: number, minutes: number, days = 0): IsoTime {
  return localStamp(new Date(2026, 10, 23 - days, hours, minutes).getTime());
}

/** The log's page as a spec has it before it. */
export class LogListHarness {
  log!: FakeLogRepository;
  files!: FakeFiles;
  harness!: RouterTestingHarness;
  page!: HTMLElement;

  /** Opens a log of these sessions. */
  async open(records: readonly SessionRecord[]): Promise<void> {
    this.log = new FakeLogRepository(records);
    await this.show();
  }

  /** Opens the log that is there, at an address. */
  async show(address = '/log'): Promise<void> {
    this.files = new FakeFiles();
    const clock = new FakeClock(new Date(2026, 10, 23, 21).getTime());
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'log', children: routes }], withComponentInputBinding()),
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: this.log },
        { provide: LOG_READER, useValue: new FakeLogReader([...this.log.stored.values()]) },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: FILES, useValue: this.files },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    this.harness = await RouterTestingHarness.create(address);
    await this.settle();
    this.page = this.harness.fixture.nativeElement as HTMLElement;
  }

  /** Resolves once the page is at rest. */
  async settle(): Promise<void> {
    await this.harness.fixture.whenStable();
  }

  /** The texts of all that a selector finds. */
  texts(selector: string): string[] {
    return [...this.page.querySelectorAll(selector)].map((element) => element.textContent.trim());
  }

  /** The sessions shown. */
  rows(): HTMLAnchorElement[] {
    return [...this.page.querySelectorAll<HTMLAnchorElement>('li a')];
  }

  /** What a screen reader says of each. */
  names(): (string | null)[] {
    return this.rows().map((row) => row.getAttribute('aria-label'));
  }

  /** The names of all buttons. */
  buttons(): readonly string[] {
    return this.texts('button');
  }

  /** The button of this name; undefined where there is none. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.page.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
  }
}
