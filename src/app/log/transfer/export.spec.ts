import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aRecord } from '../../domain/log/record.builder';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { Export } from './export';

describe('exporting the log', () => {
  let reader: FakeLogReader;
  let files: FakeFiles;
  let page: HTMLElement;
  let settle: () => Promise<unknown>;

  beforeEach(() => {
    reader = new FakeLogReader([aRecord({ id: 'a' }), aRecord({ id: 'b' })]);
    files = new FakeFiles();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: LOG_READER, useValue: reader },
        { provide: FILES, useValue: files },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: CLOCK, useValue: new FakeClock(new Date(2026, 10, 23, 21).getTime()) },
      ],
    });
    const fixture = TestBed.createComponent(Export);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    settle = () => fixture.whenStable();
  });

  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

  async function press(name: string): Promise<void> {
    const offered = files.offered.length;
    button(name)?.click();
    // Files are made in many small steps, and the table's code is fetched first.
    while (files.offered.length === offered && !said()) await nextTurn();
    await settle();
  }

  const nextTurn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });

  const said = (): string => page.querySelector('[role=status]')?.textContent ?? '';

  it('gives a JSON file with every session, and says where it went', async () => {
    await press('Export JSON');
    expect(await files.text()).toContain('"format":"unknot-log"');
    expect(said()).toBe('A file with 2 sessions went to your downloads.');
    expect(page.textContent).toContain('Last backup: 23 November 2026.');
  });

  it('gives a CSV file', async () => {
    files.answer = 'shared';
    await press('Export CSV');
    expect(files.offered[0]?.name).toBe('unknot-log-2026-11-23.csv');
    expect((await files.text()).split('\r\n').length).toBe(3);
    expect(said()).toBe('Shared: a file with 2 sessions.');
    expect(page.textContent).not.toContain('Last backup');
  });

  it('says that nothing was saved when sharing was called off', async () => {
    files.answer = 'cancelled';
    await press('Export JSON');
    expect(said()).toBe('Sharing was called off, so nothing was saved.');
    expect(page.textContent).not.toContain('Last backup');
  });

  it('asks for one more tap where the phone wants it', async () => {
    files.answer = 'refused';
    await press('Export JSON');
    expect(said()).toContain('one more tap');
    files.answer = 'shared';
    button('Share the file')?.click();
    await settle();
    expect(said()).toBe('Shared: a file with 2 sessions.');
    expect(button('Share the file')).toBeUndefined();
  });

  it('says what a file lacks', async () => {
    reader.trouble = 'blocked';
    reader.unreadable = 1;
    await press('Export JSON');
    expect(said()).toBe(
      'A file with 2 sessions went to your downloads. The rest of the log could not be read, because Unknot is open elsewhere in an older version: close it there, or export there. Left out: 1 entry that Unknot cannot read.',
    );
  });

  it('says that no file was made where the log cannot be read, and nothing of what would then be unknown', async () => {
    reader.stored = [];
    reader.trouble = 'lost';
    await press('Export JSON');
    expect(said()).toBe(
      'No file was made: the log could not be read, because the browser gives no access to its storage.',
    );
  });

  it('shows how far it is, and stands still for a second tap', async () => {
    let goOn = (): void => undefined;
    reader.held = new Promise((resolve) => (goOn = resolve));
    button('Export JSON')?.click();
    await settle();
    expect(page.querySelector('progress')).not.toBeNull();
    expect(button('Export CSV')?.getAttribute('aria-disabled')).toBe('true');
    button('Export CSV')?.click();
    goOn();
    while (!said()) {
      await nextTurn();
      await settle();
    }
    expect(files.offered.map(({ name }) => name)).toEqual(['unknot-log-2026-11-23.json']);
    expect(page.querySelector('progress')).toBeNull();
  });
});
