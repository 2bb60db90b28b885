import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { SessionState } from '../../domain/session/state/state';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { LastSession } from './last-session';

const NOON = new Date(2026, 10, 23, 12).getTime();
const YESTERDAY = localStamp(new Date(2026, 10, 22, 21).getTime());

async function lastSession(repository: FakeLogRepository) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: LOG_REPOSITORY, useValue: repository },
      { provide: CLOCK, useValue: new FakeClock(NOON) },
      { provide: TECHNIQUES, useValue: fakeTechniques() },
    ],
  });
  const fixture = TestBed.createComponent(LastSession);
  await fixture.whenStable();
  return fixture;
}

async function line(record: Partial<SessionRecord>): Promise<string> {
  const fixture = await lastSession(new FakeLogRepository([aRecord(record)]));
  return (fixture.nativeElement as HTMLElement).textContent.trim();
}

describe('LastSession', () => {
  it('says what it was, when, and how the pain was', async () => {
    expect(await line({ technique: 'lying-down', startedAt: YESTERDAY })).toBe(
      'Last session: Lying down, yesterday. Pain 6 before, 3 after.',
    );
  });

  it('tells of a routine`s run as one', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const fixture = await lastSession(
      new FakeLogRepository([
        aRecord({ ...run, id: 'first', startedAt: YESTERDAY, painAfter: null }),
        aRecord({
          ...run,
          id: 'last',
          technique: 'middle-finger',
          startedAt: localStamp(new Date(2026, 10, 22, 21, 6).getTime()),
          painBefore: null,
          painAfter: 2,
        }),
      ]),
    );
    const line = fixture.nativeElement as HTMLElement;
    expect(line.textContent.trim()).toBe(
      'Last session: Desk break, yesterday. Pain 6 before, 2 after.',
    );
    expect(line.querySelector('a')?.getAttribute('href')).toBe('/log/first');
  });

  for (const [told, end] of [
    [{ painAfter: null }, 'yesterday. Pain 6 before.'],
    [{ painBefore: null }, 'yesterday. Pain 3 after.'],
    [{ painBefore: null, painAfter: null }, 'yesterday.'],
    [{ painBefore: 0, painAfter: 0 }, 'yesterday. Pain 0 before, 0 after.'],
    [{ startedAt: localStamp(NOON) }, 'today. Pain 6 before, 3 after.'],
    [
      { startedAt: localStamp(new Date(2026, 10, 20, 9).getTime()) },
      'on Friday 20 November. Pain 6 before, 3 after.',
    ],
    [
      { startedAt: localStamp(new Date(2025, 10, 20, 9).getTime()) },
      'on Thursday 20 November 2025. Pain 6 before, 3 after.',
    ],
  ] as const) {
    it(`ends with "${end}"`, async () => {
      expect(await line({ startedAt: YESTERDAY, ...told })).toBe(`Last session: Dragging, ${end}`);
    });
  }

  it('leads to the session in the log', async () => {
    const fixture = await lastSession(new FakeLogRepository([aRecord({ id: 'that-one' })]));
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect(link?.getAttribute('href')).toBe('/log/that-one');
  });

  for (const [which, parts] of [
    ['is not over yet', [{ technique: 'dragging', recordId: 'running' }]],
    ['another Unknot keeps in its own way', undefined],
  ] as const) {
    it(`passes over a session only while it can be gone on with: one that ${which}`, async () => {
      const repository = new FakeLogRepository([
        aRecord({ id: 'running', technique: 'dragging', outcome: 'interrupted' }),
        aRecord({ id: 'done', technique: 'lying-down', startedAt: YESTERDAY }),
      ]);
      const state = { plan: parts && { parts } } as unknown as SessionState;
      await repository.save([], { version: 1, state, savedAt: YESTERDAY });
      const fixture = await lastSession(repository);
      const text = (fixture.nativeElement as HTMLElement).textContent;
      expect(text).toContain(`Last session: ${parts ? 'Lying down' : 'Dragging'}`);
      await repository.save([], null);
      await fixture.whenStable();
      expect((fixture.nativeElement as HTMLElement).textContent).toContain('Dragging');
    });
  }

  // nothing-lost: clock-set-5
  it('passes over a session dated after today, and takes in the day a traveller came from', async () => {
    const repository = new FakeLogRepository([
      aRecord({ id: 'ahead', startedAt: '2099-01-01T20:00:00.000+00:00' }),
      aRecord({ id: 'west', technique: 'lying-down', startedAt: '2026-11-24T09:00:00.000+13:00' }),
    ]);
    const fixture = await lastSession(repository);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Lying down');
  });

  it('follows the log', async () => {
    const repository = new FakeLogRepository();
    const fixture = await lastSession(repository);
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe('');
    await repository.save([aRecord({})], null);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Last session: Dragging');
  });

  it('says so in a sentence when the log cannot be read', async () => {
    const repository = new FakeLogRepository();
    repository.failWith('lost');
    const fixture = await lastSession(repository);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('cannot be shown');
  });
});
