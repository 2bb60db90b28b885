import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aMoment, aSessionAt } from '../../domain/day/runs.builder';
import { SessionRecord } from '../../domain/log/record';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DAY_CHOICES, DayChoices, NO_DAY_CHOICES } from '../../store/day/day-choices';
import { fakeKept } from '../../store/kept/fake-kept';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { CautionNotice } from './caution-notice';

const NOW = '2026-11-30T20:00';

describe('CautionNotice', () => {
  async function open(
    records: readonly SessionRecord[],
    told: { readonly choices?: Partial<DayChoices>; readonly fails?: boolean } = {},
  ): Promise<HTMLElement> {
    const now = Date.parse(`${NOW}:00`);
    const log = new FakeLogRepository(records, () => now);
    if (told.fails) log.failWith('busy');
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CLOCK, useValue: new FakeClock(now) },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: DAY_CHOICES, useValue: fakeKept({ ...NO_DAY_CHOICES, ...told.choices }) },
      ],
    });
    const fixture = TestBed.createComponent(CautionNotice);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const said = (page: HTMLElement): string | undefined =>
    page.querySelector('[role=status]')?.textContent;
  const leads = (page: HTMLElement): readonly (string | null)[] =>
    [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const rose = (day: string): SessionRecord =>
    aSessionAt(`2026-11-${day}T09:00`, { painBefore: 3, painAfter: 6 });

  it('warns of a third session in a day, also somebody who wants no suggestions', async () => {
    const two = [aSessionAt('2026-11-30T08:00'), aSessionAt('2026-11-30T13:00')];
    const page = await open(two, { choices: { isOn: false } });
    expect(said(page)).toBe('You have had two sessions today. That is enough for one day.');
    expect(leads(page)).toEqual([]);
  });

  it('counts a run of a routine once', async () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const page = await open([
      aSessionAt('2026-11-30T08:00', run),
      aSessionAt('2026-11-30T08:06', { ...run, technique: 'middle-finger' }),
    ]);
    expect(said(page)).toBe('');
  });

  it('warns within four hours of the last session, and says until when', async () => {
    const page = await open([aSessionAt('2026-11-30T18:05')]);
    expect(said(page)).toBe('Your last session was less than 4 hours ago. Rest until 22:10.');
    expect(leads(page)).toEqual([]);
  });

  it('asks who is sore for more than 48 hours to stop, and leads to Safety', async () => {
    const page = await open([aSessionAt('2026-11-27T08:00', { soreAfter: 'much' })], {
      choices: { sore: [{ run: '2026-11-27T08:00', at: aMoment('2026-11-29T20:00') }] },
    });
    expect(said(page)).toContain('ask a health professional before the next session');
    expect(leads(page)).toEqual(['/safety']);
  });

  it('asks who was sore after the last session, once the day of rest is over, as Today does', async () => {
    const page = await open([aSessionAt('2026-11-28T08:00', { soreAfter: 'little' })]);
    expect(said(page)).toBe(
      'You were sore after your last session. Still sore, or bruised? Stop, and ask a health professional.',
    );
    expect(leads(page)).toEqual(['/safety']);
  });

  it('asks for a break after ratings that went up three times', async () => {
    const page = await open([rose('26'), rose('27'), rose('28')]);
    expect(said(page)).toBe('Your ratings went up. Take a break and ask a health professional.');
    expect(leads(page)).toEqual(['/safety']);
  });

  it('says nothing where nothing speaks against a session, and where the log cannot be read', async () => {
    expect(said(await open([aSessionAt('2026-11-29T20:00')]))).toBe('');
    TestBed.resetTestingModule();
    expect(said(await open([aSessionAt('2026-11-30T18:05')], { fails: true }))).toBe('');
  });
});
