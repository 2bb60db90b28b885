import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeFiles } from '../../platform/files/fake-files';
import { FILES } from '../../platform/files/files';
import { nextTask } from '../../platform/next-task';
import { fakeLastBackup } from '../../store/backup/fake-last-backup';
import { FakeLogReader } from '../../store/log/fake-log-reader';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { routes } from '../routes';

/** Local time of the fake clock's day, `days` days ago. */
function at(hours: number, minutes: number, days = 0): string {
  return localStamp(new Date(2026, 10, 23 - days, hours, minutes).getTime());
}

describe('the log', () => {
  let log: FakeLogRepository;
  let files: FakeFiles;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(records: readonly SessionRecord[]): Promise<void> {
    log = new FakeLogRepository(records);
    await show();
  }

  async function show(address = '/log'): Promise<void> {
    files = new FakeFiles();
    const clock = new FakeClock(new Date(2026, 10, 23, 21).getTime());
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'log', children: routes }], withComponentInputBinding()),
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: LOG_READER, useValue: new FakeLogReader([...log.stored.values()]) },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: FILES, useValue: files },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create(address);
    await settle();
    page = harness.fixture.nativeElement as HTMLElement;
  }

  async function settle(): Promise<void> {
    await harness.fixture.whenStable();
  }

  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map((element) => element.textContent.trim());
  const rows = (): HTMLAnchorElement[] => [...page.querySelectorAll<HTMLAnchorElement>('li a')];
  const buttons = (): readonly string[] => texts('button');
  const button = (name: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  const names = (): (string | null)[] => rows().map((row) => row.getAttribute('aria-label'));

  it('is headed Log', async () => {
    await open([]);
    expect(texts('h1')).toEqual(['Log']);
  });

  it('shows sessions by day, the newest first', async () => {
    await open([
      aRecord({ id: 'a', startedAt: at(22, 40, 3), technique: 'lying-down' }),
      aRecord({ id: 'b', startedAt: at(13, 5, 1), technique: 'middle-finger' }),
      aRecord({ id: 'c', startedAt: at(9, 40) }),
      aRecord({ id: 'd', startedAt: at(22, 15, 1), technique: 'lying-down' }),
    ]);
    expect(texts('.days h2')).toEqual(['Today', 'Yesterday', 'Friday 20 November']);
    expect(rows().map((row) => row.getAttribute('href'))).toEqual([
      '/log/c',
      '/log/d',
      '/log/b',
      '/log/a',
    ]);
  });

  it('tells the year of a day in another year', async () => {
    await open([aRecord({ startedAt: '2025-11-23T09:40:00.000+01:00' })]);
    expect(texts('.days h2')).toEqual(['Sunday 23 November 2025']);
  });

  it('tells all of a row in its name', async () => {
    await open([
      aRecord({ startedAt: at(9, 40) }),
      aRecord({
        id: 'b',
        technique: 'middle-finger',
        startedAt: at(9, 5),
        activeSeconds: 60,
        outcome: 'ended-early',
        painBefore: 5,
        painAfter: null,
      }),
      aRecord({
        id: 'c',
        technique: 'lying-down',
        startedAt: at(9, 0),
        activeSeconds: 1,
        outcome: 'interrupted',
        painBefore: null,
        painAfter: null,
      }),
    ]);
    expect(names()).toEqual([
      'Dragging, Today at 09:40, 3 minutes 53 seconds, completed, pain 6 before, 3 after',
      'Middle finger, Today at 09:05, 1 minute, ended early, pain 5 before, not rated after',
      'Lying down, Today at 09:00, 1 second, interrupted, pain not rated',
    ]);
  });

  it('shows name, time, length, and the ratings if there are any', async () => {
    await open([
      aRecord({ startedAt: at(9, 40) }),
      aRecord({
        id: 'b',
        startedAt: at(9, 0),
        activeSeconds: 130,
        outcome: 'ended-early',
        painBefore: null,
        painAfter: null,
      }),
    ]);
    const [rated, unrated] = rows().map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rated).toContain('Dragging');
    expect(rated).toContain('09:40, 3 min 53 s');
    expect(rated).toMatch(/6\s+3\s*$/);
    expect(unrated).toContain('09:00, ended after 2 min 10 s');
    expect(unrated).not.toContain('–');
  });

  it('leads to each session, whatever its id, and no id breaks the page', async () => {
    const ids = ['a/b', 'a?b', 'a#b', '100%', '\ud800', '.', '..', 'insights', 'x'];
    await open(ids.map((id, hour) => aRecord({ id, startedAt: at(9 + hour, 0) })));
    const addresses = rows().map((row) => row.getAttribute('href') ?? '');
    expect(addresses.length).toBe(ids.length);
    for (const address of addresses) {
      await harness.navigateByUrl(address);
      await settle();
      expect(page.textContent).not.toContain('There is no such session');
      expect(page.querySelector('h2')?.textContent).toBe('Dragging');
    }
  });

  it('has the picture of each technique', async () => {
    await open([aRecord()]);
    expect(texts('un-fake-cover')).toEqual(['a picture']);
  });

  it('leads on when it is empty', async () => {
    await open([]);
    expect(texts('.days h2')).toEqual(['No sessions yet']);
    const link = page.querySelector('.empty a');
    expect(link?.textContent.trim()).toBe('Choose a technique');
    expect(link?.getAttribute('href')).toBe('/');
  });

  it('says in one sentence that this window keeps no sessions', async () => {
    log = new FakeLogRepository([]);
    log.failWith('lost');
    await show();
    expect(texts('[role=status]')[0]).toMatch(/^Sessions cannot be kept in this window: .*\.$/);
    expect(texts('.days h2')).toEqual([]);
  });

  it('tells of sessions that are not safe yet, and offers a copy of them', async () => {
    log = new FakeLogRepository([aRecord()]);
    log.waits = [aRecord()];
    await show();
    expect(texts('[role=status]')[0]).toMatch(/^1 session is not safe on this phone yet/);
    expect(buttons()).toContain('Save a copy');
    button('Save a copy')?.click();
    expect(files.offered.length).toBe(0);
    while (files.offered.length === 0) await nextTask();
    expect(await files.text()).toContain('"id":"a-record"');
  });

  it('offers a copy of a log that a newer Unknot keeps, which it cannot show', async () => {
    log = new FakeLogRepository([]);
    log.failWith('newer');
    await show();
    expect(buttons()).toContain('Save a copy');
  });

  it('offers no copy beside a trouble with nothing to copy', async () => {
    log = new FakeLogRepository([]);
    log.failWith('lost');
    await show();
    expect(buttons()).not.toContain('Save a copy');
  });

  it('can be exported, an empty one too, and takes another in', async () => {
    await open([]);
    expect(buttons()).toEqual(['Export JSON', 'Export CSV', 'Import']);
  });

  it('follows what is saved meanwhile', async () => {
    await open([]);
    await log.save([aRecord({ startedAt: at(9, 40) })], null);
    await settle();
    expect(rows().length).toBe(1);
  });

  it('draws of a long log only what is near', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      aRecord({ id: String(index), startedAt: at(9, 40, index) }),
    );
    await open(many);
    // The first page is short, and the next one follows once its end is near: how tall it is depends on the phone.
    while (rows().length < 20) {
      rows().at(-1)?.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
    expect(rows().length).toBeLessThan(100);
    expect(names()[0]).toContain('Today');
    expect(log.asked.every(({ atLeast }) => atLeast < 100)).toBeTrue();
  });

  describe('when sessions are looked for', () => {
    const records = [
      aRecord({ id: 'a', startedAt: at(9, 0), note: 'Épaule dure' }),
      aRecord({ id: 'b', startedAt: at(9, 0, 1), technique: 'lying-down' }),
      aRecord({ id: 'c', startedAt: at(9, 0, 2), sides: { left: 0, right: 75 } }),
    ];
    const found = (): string | undefined =>
      page.querySelector('.found [role=status]')?.textContent.trim();
    const ids = (): (string | null)[] => rows().map((row) => row.getAttribute('href'));

    async function look(query: string): Promise<void> {
      log = new FakeLogRepository(records);
      await show(`/log?${query}`);
    }

    const looks: [query: string, ids: string[]][] = [
      ['technique=lying-down', ['b']],
      ['side=left', ['a', 'b']],
      ['note=1', ['a']],
      [`from=${at(9, 0, 1).slice(0, 10)}`, ['a', 'b']],
      [`to=${at(9, 0, 1).slice(0, 10)}`, ['b', 'c']],
      ['technique=dragging&side=right', ['a', 'c']],
    ];
    for (const [query, wanted] of looks) {
      it(`shows what the address asks for, and tells how many: ${query}`, async () => {
        await look(query);
        expect(ids()).toEqual(wanted.map((id) => `/log/${id}`));
        expect(found()).toBe(wanted.length === 1 ? '1 session found' : '2 sessions found');
      });
    }

    const searchBox = (): HTMLInputElement => {
      const search = page.querySelector<HTMLInputElement>('input[type=search]');
      if (search === null) throw new Error('There is no search');
      return search;
    };

    async function search(words: string): Promise<void> {
      searchBox().value = words;
      searchBox().dispatchEvent(new Event('input'));
      await settle();
    }

    it('keeps what is typed out of the address, and finds it again on the way back', async () => {
      await look('side=right');
      await search('epaule');
      expect(TestBed.inject(Router).url).toBe('/log?side=right');
      expect(ids()).toEqual(['/log/a']);
      expect(searchBox().value).toBe('epaule');
      const router = TestBed.inject(Router);
      await harness.navigateByUrl('/log/a');
      await settle();
      expect(router.url).toBe('/log/a');
      await router.navigate(['/log'], {
        queryParams: { side: 'right' },
        state: { back: true },
      });
      await settle();
      expect(searchBox().value).toBe('epaule');
      expect(ids()).toEqual(['/log/a']);
      await router.navigateByUrl('/log/insights');
      await router.navigateByUrl('/log?side=right');
      await settle();
      expect(searchBox().value).withContext('opened anew').toBe('');
    });

    it('passes over words that an old address holds', async () => {
      await look('q=epaule');
      expect(ids().length).toBe(3);
    });

    it('says that none was found, which is no empty log, and clears on a word', async () => {
      await look('');
      await search('nothing');
      expect(found()).toBe('No session found');
      expect(texts('.none')[0]).toMatch(/^None of your sessions is like this/);
      expect(texts('.days h2')).toEqual([]);
      button('Clear filters')?.click();
      await settle();
      expect(ids().length).toBe(3);
      expect(found()).toBe('');
      expect(TestBed.inject(Router).url).toBe('/log');
    });

    it('counts all of a long log, not only what is drawn', async () => {
      log = new FakeLogRepository(
        Array.from({ length: 700 }, (_, index) =>
          aRecord({ id: String(index), startedAt: at(9, 40, index), note: 'x' }),
        ),
      );
      await show('/log?note=1');
      expect(found()).toBe('700 sessions found');
    });

    it('says how many things it is asked for on its button', async () => {
      await look('note=1&side=left');
      await search('epaule');
      expect(buttons()).toContain('Filter (2)');
    });

    it('has nothing to look for in an empty log', async () => {
      await open([]);
      expect(page.querySelector('input[type=search]')).toBeNull();
    });
  });
});
