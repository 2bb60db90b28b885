import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { fakeTechniques } from '../catalogue/fake-techniques';
import { TECHNIQUES } from '../catalogue/techniques';
import { aRecord } from '../domain/log/record.builder';
import { SessionRecord } from '../domain/log/record';
import { localStamp } from '../domain/time/stamp';
import { CLOCK } from '../platform/clock/clock';
import { FakeClock } from '../platform/clock/fake-clock';
import { FakeFiles } from '../platform/files/fake-files';
import { FILES } from '../platform/files/files';
import { fakeLastBackup } from '../store/backup/fake-last-backup';
import { LAST_BACKUP } from '../store/backup/last-backup';
import { FakeLogReader } from '../store/log/fake-log-reader';
import { FakeLogRepository } from '../store/log/fake-log-repository';
import { LOG_READER } from '../store/log/log-reader';
import { LOG_REPOSITORY } from '../store/log/log-repository';
import { FakeRoutineRepository } from '../store/routines/fake-routine-repository';
import { aLoggedRoutine } from '../store/routines/logged-routine.builder';
import { ROUTINE_REPOSITORY } from '../store/routines/routine-repository';
import { routes } from './routes';

const at = (minute: number): string => localStamp(new Date(2026, 10, 23, 21, minute).getTime());

function aPart(minute: number, told: Partial<SessionRecord> = {}): SessionRecord {
  return aRecord({
    routine: 'desk-break',
    routineRun: 'run',
    startedAt: at(minute),
    endedAt: at(minute + 5),
    activeSeconds: 240,
    plannedSeconds: 240,
    painBefore: null,
    painAfter: null,
    ...told,
  });
}

const FIRST = aPart(2, { id: 'first', painBefore: 6 });
const LAST = aPart(8, { id: 'last', technique: 'middle-finger', painAfter: 2, note: 'Better' });
const ALONE = aRecord({ id: 'alone', startedAt: at(30) });

describe('a routine`s run in the log', () => {
  let log: FakeLogRepository;
  let routines: FakeRoutineRepository;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(
    address: string,
    records: readonly SessionRecord[] = [LAST, ALONE, FIRST],
  ): Promise<void> {
    const clock = new FakeClock(new Date(2026, 10, 23, 22).getTime());
    log = new FakeLogRepository(records, () => clock.epoch());
    routines = new FakeRoutineRepository([aLoggedRoutine({ deleted: true })]);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'log', children: routes }], withComponentInputBinding()),
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: ROUTINE_REPOSITORY, useValue: routines },
        { provide: LOG_READER, useValue: new FakeLogReader(records) },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: FILES, useValue: new FakeFiles() },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create(address);
    page = harness.fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await settle();
  }

  afterEach(() => page.remove());

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await harness.fixture.whenStable();
  }

  async function press(name: string): Promise<void> {
    [...page.querySelectorAll('button')].find((one) => one.textContent.trim() === name)?.click();
    await settle();
  }

  async function choose(group: string, answer: string): Promise<void> {
    const found = [...page.querySelectorAll('[role=radiogroup]')].find(
      (one) => one.querySelector('legend')?.textContent.trim() === group,
    );
    const labels = [...(found?.querySelectorAll('label') ?? [])];
    labels.find((one) => one.textContent.trim().startsWith(answer))?.click();
    await settle();
  }

  const text = (): string => page.textContent.replace(/\s+/g, ' ');
  const rows = (): readonly (string | null)[] =>
    [...page.querySelectorAll('[data-session] a')].map((row) => row.getAttribute('aria-label'));
  const legends = (): readonly string[] =>
    [...page.querySelectorAll('legend')].map((one) => one.textContent.trim());

  it('is one row with the name, the time and the ratings of all of it', async () => {
    await open('/log');
    expect(rows()).toEqual([
      'Dragging, Today at 21:30, 3 minutes 53 seconds, completed, pain 6 before, 3 after',
      'Desk break, 2 techniques, Today at 21:02, 8 minutes, completed, pain 6 before, 2 after',
    ]);
    expect(page.querySelector('[data-session] a[href="/log/first"] strong')?.textContent).toBe(
      'Desk break',
    );
  });

  it('goes by the name of an own routine, also once that is deleted, and else by its kind', async () => {
    const own = [FIRST, LAST].map((part) => ({ ...part, routine: 'evening' }));
    const unknown = aPart(40, { id: 'x', routine: 'from another phone', routineRun: 'x' });
    await open('/log', [...own, unknown]);
    expect(rows().map((name) => name?.split(',')[0])).toEqual(['Own routine', 'Evening']);
  });

  it('goes by that name in the report, where it is counted once', async () => {
    await open(
      '/log/report',
      [FIRST, LAST].map((part) => ({ ...part, routine: 'evening' })),
    );
    while (!text().includes('Evening')) await settle();
    expect(page.querySelector('article')?.textContent).toContain('1 session');
  });

  it('is found once, and counted once, by either of its parts', async () => {
    await open('/log?technique=dragging');
    expect(rows().length).toBe(2);
    expect(text()).toContain('2 sessions found');
    expect(rows()[1]).toContain('8 minutes');
  });

  it('opens into its parts, from the address of any of them', async () => {
    for (const id of ['first', 'last']) {
      await open(`/log/${id}`);
      expect(page.querySelector('h2')?.textContent).toBe('Desk break');
      expect(text()).toContain('Today, 21:02 to 21:13');
      expect(text()).toContain('8 min of 8 min');
      expect(text()).toContain('Lower by 4');
      expect(text()).toContain('Better');
      const parts = [...page.querySelectorAll('.parts li')].map((part) =>
        part.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(parts).toEqual([
        'Dragging21:02, 4 minTimes and knots',
        'Middle finger21:08, 4 minTimes and knots',
      ]);
      page.remove();
      TestBed.resetTestingModule();
    }
    await open('/log/first');
  });

  // nothing-lost: run-deleted-2
  it('is deleted with all its parts, and brought back with one tap', async () => {
    await open('/log/last');
    await press('Delete');
    expect((await log.all()).map(({ id }) => id)).toEqual(['alone']);
    await press('Undo');
    expect((await log.all()).map(({ id }) => id)).toEqual(['alone', 'last', 'first']);
    expect(page.querySelectorAll('.parts li').length).toBe(2);
  });

  it('is rated as one: before on its first record, all else on its last', async () => {
    await open('/log/first/edit');
    expect(legends()).toEqual(['Pain before', 'Pain after', 'Sore the day after?']);
    await choose('Pain before', '4');
    await choose('Pain after', '1');
    await choose('Sore the day after?', 'A little');
    await press('Save');
    expect(await log.find('first')).toEqual(
      jasmine.objectContaining({ painBefore: 4, painAfter: null, soreAfter: null, note: '' }),
    );
    expect(await log.find('last')).toEqual(
      jasmine.objectContaining({
        painBefore: null,
        painAfter: 1,
        soreAfter: 'little',
        note: 'Better',
      }),
    );
    expect(text()).toContain('A little sore');
  });

  it('never overwrites what was changed of one part meanwhile', async () => {
    await open('/log/first/edit');
    await choose('Pain before', '4');
    await choose('Pain after', '1');
    await log.amend('last', { painAfter: 9 });
    await press('Save');
    expect(page.querySelector('dialog[open] h2')?.textContent).toContain('Changed meanwhile');
    expect((await log.find('first'))?.painBefore).toBe(6);
    await press('Save my changes');
    expect((await log.find('first'))?.painBefore).toBe(4);
    expect((await log.find('last'))?.painAfter).toBe(1);
  });

  it('has times and knots changed of one technique alone, and its ratings left alone', async () => {
    await open('/log/last/edit?part=1');
    expect(text()).toContain('Middle finger: its times and knots.');
    expect(legends()).toEqual([]);
    const minutes = page.querySelector<HTMLInputElement>('input[type=number]');
    if (minutes === null) throw new Error('No minutes');
    minutes.value = '3';
    minutes.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await press('Save');
    const { updatedAt: _, sides: __, ...rest } = LAST;
    expect(await log.find('last')).toEqual(
      jasmine.objectContaining({ ...rest, activeSeconds: 180 }),
    );
    expect(await log.find('first')).toEqual(FIRST);
    expect(text()).toContain('7 min of 8 min');
  });
});
