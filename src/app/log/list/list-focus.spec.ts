import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
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
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { LOG_READER } from '../../store/log/log-reader';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { routes } from '../routes';

const DAYS = Array.from({ length: 90 }, (_, day) =>
  aRecord({ id: `s${day}`, startedAt: localStamp(new Date(2026, 10, 23 - day, 9).getTime()) }),
);

describe('the focus in a long log', () => {
  let log: FakeLogRepository;
  let page: HTMLElement;
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    log = new FakeLogRepository(DAYS);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'log', children: routes }], withComponentInputBinding()),
        { provide: CLOCK, useValue: new FakeClock(new Date(2026, 10, 23, 21).getTime()) },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: LOG_READER, useValue: new FakeLogReader(DAYS) },
        { provide: LAST_BACKUP, useValue: fakeLastBackup() },
        { provide: FILES, useValue: new FakeFiles() },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    harness = await RouterTestingHarness.create('/log');
    await harness.fixture.whenStable();
    page = harness.fixture.nativeElement as HTMLElement;
  });
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  const focused = (): HTMLElement => document.activeElement as HTMLElement;
  const session = (): string | null =>
    focused().closest('[data-session]')?.getAttribute('data-session') ?? null;
  const rows = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-session] a')];
  const isInList = (): boolean => focused().closest('un-log-window') !== null;
  const row = (id: string): HTMLElement | null =>
    page.querySelector<HTMLElement>(`[data-session="${id}"] a`);

  /** As a browser does: to the next that takes the focus, in the order of the page; not where the page holds the key. */
  function tab(way: 1 | -1 = 1): void {
    const init = { key: 'Tab', shiftKey: way < 0, bubbles: true, cancelable: true };
    if (!focused().dispatchEvent(new KeyboardEvent('keydown', init))) return;
    const all = [...page.querySelectorAll<HTMLElement>('a[href], button, input, select')].filter(
      (element) => element.checkVisibility(),
    );
    all[all.indexOf(focused()) + way]?.focus();
  }

  /** What was read meanwhile is drawn. */
  async function draw(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) {
      await nextTask();
      TestBed.tick();
    }
  }

  /** Draws until something is so: the browser tells of what comes into view in its own time. Gives up in the end. */
  async function drawUntil(isSo: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) await draw();
  }

  it('never leaves it by Tab while it goes on, however slowly the next sessions are read', async () => {
    row('s0')?.focus();
    log.fallSilent();
    let last = NaN;
    // What was read already is gone on into at once; how much that is, the browser decides.
    for (let page = 0; page < DAYS.length && session() !== null; page += 1) {
      rows().at(-1)?.focus();
      last = Number(session()?.slice(1));
      tab();
      await draw();
    }
    tab();
    tab();
    await draw();
    expect(isInList()).toBeTrue();
    expect(focused().textContent).toContain('More sessions');
    log.answer();
    await drawUntil(() => session() !== null);
    expect(session()).toBe(`s${last + 1}`);
  });

  it('comes to every session in turn, and back', async () => {
    row('s0')?.focus();
    const ids = DAYS.map(({ id }) => id);
    for (const id of ids) {
      await drawUntil(() => session() === id);
      expect(session()).toBe(id);
      tab();
    }
    await draw();
    expect(isInList()).withContext('past the last').toBeFalse();
    tab(-1);
    for (const id of ids.toReversed()) {
      await drawUntil(() => session() === id);
      expect(session()).toBe(id);
      tab(-1);
    }
    await draw();
    expect(isInList()).withContext('past the first').toBeFalse();
  });

  it('goes on also where a screen reader presses what stands at the edge', async () => {
    const [edge] = [...page.querySelectorAll('button')].filter(({ textContent }) =>
      textContent.includes('More sessions'),
    );
    const last = Number(rows().at(-1)?.closest('li')?.dataset['session']?.slice(1));
    edge?.click();
    await drawUntil(() => session() !== null);
    expect(session()).toBe(`s${last + 1}`);
  });

  it('comes into the list at what is drawn of it, not past that', async () => {
    page.querySelector<HTMLElement>('un-export a')?.focus({ preventScroll: true });
    const last = rows().at(-1);
    tab(-1);
    await draw();
    expect(last?.matches(':focus')).toBeTrue();
  });

  it('comes back to its row after another window had it, however far one has scrolled', async () => {
    row('s0')?.focus();
    focused().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    window.scrollTo(0, document.documentElement.scrollHeight);
    window.dispatchEvent(new Event('scroll'));
    await draw();
    expect(row('s20')).withContext('far from view').toBeNull();
    expect(session()).toBe('s0');
  });

  it('is not held where the next sessions cannot be read', async () => {
    rows().at(-1)?.focus();
    log.failWith('lost');
    // What had been read before may still come first.
    for (let press = 0; press < DAYS.length && isInList(); press += 1) {
      tab();
      await draw();
    }
    expect(isInList()).toBeFalse();
  });
});
