import { TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { fakeLastBackup } from './fake-last-backup';
import { FakeLogReader } from '../log/fake-log-reader';
import { IfThenPlan } from '../../domain/plan/if-then-plan';
import { fakeKept } from '../kept/fake-kept';
import { KeptValue } from '../kept/kept-value';
import { PLAN_STORE } from '../plan/plan-store';
import { LAST_BACKUP } from './last-backup';
import { CopyFormat, JSON_COPY, LogCopy } from './log-copy';
import { LOG_READER } from '../log/log-reader';

const NOON = new Date(2026, 10, 23, 12).getTime();

describe('LogCopy', () => {
  let reader: FakeLogReader;
  let files: FakeFiles;
  let backup: ReturnType<typeof fakeLastBackup>;
  let plan: KeptValue<IfThenPlan | null>;
  let copy: LogCopy;

  beforeEach(() => {
    reader = new FakeLogReader([aRecord({ id: 'a' }), aRecord({ id: 'b', deleted: true })]);
    files = new FakeFiles();
    plan = fakeKept<IfThenPlan | null>(null);
    backup = fakeLastBackup();
    TestBed.configureTestingModule({
      providers: [
        LogCopy,
        { provide: LOG_READER, useValue: reader },
        { provide: FILES, useValue: files },
        { provide: LAST_BACKUP, useValue: backup },
        { provide: CLOCK, useValue: new FakeClock(NOON) },
        { provide: PLAN_STORE, useValue: plan },
      ],
    });
    copy = TestBed.inject(LogCopy);
  });

  it('hands over the log file under the name of the day', async () => {
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('downloaded');
    const [file] = files.offered;
    expect(file?.name).toBe('unknot-log-2026-11-23.json');
    expect(file?.type).toBe('application/json');
    const { exportedAt, sessions } = JSON.parse(await files.text()) as {
      exportedAt: string;
      sessions: readonly object[];
    };
    expect(exportedAt).toBe(new Date(NOON).toISOString());
    expect(sessions.length).toBe(2);
    expect(copy.content()).toEqual({ sessions: 1, trouble: null, unreadable: 0 });
    expect(copy.isWhole()).toBeTrue();
  });

  // nothing-lost: plan-new-phone-1
  it('holds the if-then plan, with members only a newer Unknot knows', async () => {
    const mine = { if: 'it is noon', then: 'Dragging', andIf: '', instead: '', mood: 'calm' };
    plan.change(() => ({ ...mine, updatedAt: '2026-11-23T08:00:00.000Z' }));
    await copy.save(JSON_COPY);
    expect(JSON.parse(await files.text())).toEqual(
      jasmine.objectContaining({ plan: { ...mine, updatedAt: '2026-11-23T08:00:00.000Z' } }),
    );
  });

  it('counts as a backup when the file is shared or downloaded, not when sharing is called off', async () => {
    for (const answer of ['cancelled', 'refused'] as const) {
      files.answer = answer;
      await copy.save(JSON_COPY);
      expect(copy.state()).toBe(answer);
      expect(backup.at()).toBeNull();
    }
    for (const answer of ['shared', 'downloaded'] as const) {
      files.answer = answer;
      await copy.save(JSON_COPY);
      expect(backup.at()).toBe(new Date(NOON).toISOString());
    }
  });

  it('counts as no backup what the log cannot be brought back from', async () => {
    const table: CopyFormat = { ...JSON_COPY, extension: 'csv', isBackup: false };
    await copy.save(() => Promise.resolve(table));
    expect(files.offered[0]?.name).toBe('unknot-log-2026-11-23.csv');
    expect(backup.at()).toBeNull();
  });

  it('counts as no backup a file that lacks what could not be read, and says so', async () => {
    reader.trouble = 'lost';
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('downloaded');
    expect(copy.content()?.trouble).toBe('lost');
    expect(copy.isWhole()).toBeFalse();
    expect(backup.at()).toBeNull();
  });

  it('makes no file where nothing can be read and nothing waits', async () => {
    reader.stored = [];
    reader.trouble = 'lost';
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('nothing');
    expect(files.offered).toEqual([]);
  });

  it('makes a file of an empty log that can be read', async () => {
    reader.stored = [];
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('downloaded');
  });

  it('hands the same file over again for the tap a phone wants', async () => {
    files.answer = 'refused';
    await copy.save(JSON_COPY);
    files.answer = 'shared';
    await copy.handOver();
    expect(copy.state()).toBe('shared');
    expect(files.offered[1]).toBe(files.offered[0]);
    expect(backup.at()).not.toBeNull();
  });

  it('hands it over once however often that is tapped while the sheet is open', async () => {
    files.answer = 'refused';
    await copy.save(JSON_COPY);
    await Promise.all([copy.handOver(), copy.handOver()]);
    expect(files.offered.length).toBe(2);
  });

  it('says so when the file cannot be made, and makes it the next time', async () => {
    reader.failure = new Error('no memory');
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('failed');
    reader.failure = null;
    await copy.save(JSON_COPY);
    expect(copy.state()).toBe('downloaded');
  });

  it('makes one file however often it is asked while making it', async () => {
    let goOn = (): void => undefined;
    reader.held = new Promise((resolve) => (goOn = resolve));
    const first = copy.save(JSON_COPY);
    expect(copy.state()).toBe('making');
    const second = copy.save(JSON_COPY);
    goOn();
    await Promise.all([first, second]);
    expect(files.offered.length).toBe(1);
    expect(copy.progress()).toBe(0.5);
  });
});
