import { TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { nextTask } from '../../platform/next-task';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { Waiting } from './waiting';

describe('a copy where a session is not safe', () => {
  let files: FakeFiles;
  let page: HTMLElement;
  let settle: () => Promise<unknown>;

  beforeEach(() => {
    const log = new FakeLogRepository();
    log.waits = [aRecord()];
    files = new FakeFiles();
    const reader = new FakeLogReader([aRecord()]);
    reader.trouble = 'lost';
    TestBed.configureTestingModule({
      providers: [
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: LOG_READER, useValue: reader },
        { provide: FILES, useValue: files },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
      ],
    });
    const fixture = TestBed.createComponent(Waiting);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    settle = () => fixture.whenStable();
  });

  const sentences = (): readonly string[] =>
    [...page.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);

  async function tap(): Promise<void> {
    const offered = files.offered.length;
    page.querySelector('button')?.click();
    while (files.offered.length === offered) await nextTask();
    await settle();
  }

  it('is offered beside the sentence that tells so', async () => {
    await settle();
    expect(sentences()[0]).toMatch(/^1 session is not safe on this phone yet/);
    expect(page.querySelector('button')?.textContent.trim()).toBe('Save a copy');
  });

  it('is the log file, as far as the log can be read', async () => {
    await tap();
    expect(await files.text()).toContain('"id":"a-record"');
    expect(sentences()[1]).toBe(
      'A file with 1 session went to your downloads. The rest of the log could not be read, because the browser gives no access to its storage.',
    );
  });

  it('takes one more tap where the phone wants it, of the same file', async () => {
    files.answer = 'refused';
    await tap();
    expect(page.querySelector('button')?.textContent.trim()).toBe('Share the file');
    files.answer = 'shared';
    await tap();
    expect(files.offered[1]).toBe(files.offered[0]);
    expect(sentences()[1]).toMatch(/^Shared: a file with 1 session\./);
  });
});
