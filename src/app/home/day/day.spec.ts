import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aMoment, aSessionAt } from '../../domain/day/runs.builder';
import { SessionRecord } from '../../domain/log/record';
import { aStep } from '../../domain/session/plan/plan.builder';
import { SessionState } from '../../domain/session/state/state';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DAY_CHOICES, DayChoices, NO_DAY_CHOICES } from '../../store/day/day-choices';
import { fakeKept } from '../../store/kept/fake-kept';
import { KeptValue } from '../../store/kept/kept-value';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { LoggedRoutine } from '../../domain/log/log-file';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { SHORTENED } from '../shortened';
import { Day } from './day';

// A Monday.
const DESK_HOUR = '2026-11-30T10:00';
const YESTERDAY = '2026-11-29T20:00';

/** Techniques of two minutes each, which can be fetched. */
function taught(): ReturnType<typeof fakeTechniques> {
  const modules = Object.values(fakeTechniques()).map((module) => [
    module.id,
    {
      ...module,
      load: () =>
        Promise.resolve({ ...aTechnique([aStep({ durationMs: 120_000 })]), id: module.id }),
    },
  ]);
  return Object.fromEntries(modules) as ReturnType<typeof fakeTechniques>;
}

describe('Day', () => {
  let fixture: ComponentFixture<Day>;
  let log: FakeLogRepository;
  let choices: KeptValue<DayChoices>;
  let routines: FakeRoutineRepository;

  async function open(
    records: readonly SessionRecord[] = [],
    told: {
      readonly choices?: Partial<DayChoices>;
      readonly fails?: boolean;
      readonly routines?: readonly LoggedRoutine[];
    } = {},
  ): Promise<void> {
    const now = Date.parse(`${DESK_HOUR}:00`);
    log = new FakeLogRepository(records, () => now);
    if (told.fails) log.failWith('busy');
    routines = new FakeRoutineRepository(told.routines ?? []);
    choices = fakeKept({ ...NO_DAY_CHOICES, ...told.choices });
    await show(now);
  }

  async function show(now: number): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: CLOCK, useValue: new FakeClock(now) },
        { provide: LOG_REPOSITORY, useValue: log },
        { provide: ROUTINE_REPOSITORY, useValue: routines },
        { provide: TECHNIQUES, useValue: taught() },
        { provide: SETTINGS_STORE, useValue: new FakeSettingsStore({}) },
        { provide: DAY_CHOICES, useValue: choices },
        { provide: PLAN_STORE, useValue: fakeKept(null) },
      ],
    });
    fixture = TestBed.createComponent(Day);
    await fixture.whenStable();
  }

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const region = (): HTMLElement | null => host().querySelector('[role=region]');
  const group = (name: string): HTMLElement | undefined =>
    [...host().querySelectorAll<HTMLElement>('[role=radiogroup]')].find(
      (one) => one.querySelector('legend')?.textContent.trim() === name,
    );
  const sore = (): HTMLElement | undefined => group('Sore from it?');

  async function press(name: string): Promise<void> {
    const found = [...host().querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    found.click();
    await fixture.whenStable();
  }

  async function choose(name: string, answer: string): Promise<void> {
    const label = [...(group(name)?.querySelectorAll('label') ?? [])].find(
      ({ textContent }) => textContent.trim() === answer,
    );
    if (!label) throw new Error(`No answer "${answer}"`);
    label.click();
    await fixture.whenStable();
  }

  it('comes at once when the log was read: nothing that stands is pushed down', async () => {
    const opened = open();
    fixture.detectChanges();
    expect(group('Minutes I have')).toBeUndefined();
    expect(host().querySelector('un-today-routines')).toBeNull();
    await opened;
    expect(host().querySelector('un-today-routines')).not.toBeNull();
    expect(region()).not.toBeNull();
    expect(group('Minutes I have')).toBeDefined();
  });

  describe('the suggestion', () => {
    it('tells its reason and starts what it suggests', async () => {
      await open();
      expect(region()?.querySelector('h2')?.textContent).toBe('Suggestion');
      expect(region()?.textContent).toContain('It is a desk hour: ');
      await press('Start: Desk break');
      expect(TestBed.inject(Router).url).toBe('/routines/desk-break/session');
    });

    it('says what to do where one may be sore still, and leads to Safety', async () => {
      await open([aSessionAt('2026-11-28T20:00', { soreAfter: 'much' })]);
      expect(region()?.textContent).toContain('Still sore, or bruised? Stop, and ask');
      expect(region()?.querySelector('a')?.getAttribute('href')).toBe('/safety');
    });

    it('keeps to the minutes there are', async () => {
      await open();
      await choose('Minutes I have', '3');
      await press('Start: Desk break');
      expect(TestBed.inject(Router).url).toBe('/routines/desk-break/session?minutes=3');
    });

    it('is sent away for the day, says so where the focus is, and stays away', async () => {
      await open();
      await press('Not today');
      expect(choices.value().notOn).toBe('2026-11-30');
      expect(region()?.querySelector('[role=status]')?.textContent).toBe(
        'No more suggestions today.',
      );
      expect(region()?.querySelector('button')).toBeNull();
      TestBed.resetTestingModule();
      await show(Date.parse(`${DESK_HOUR}:00`));
      expect(region()).toBeNull();
    });

    it('is sent away for good, and says where it is turned on again', async () => {
      await open();
      await press('No more suggestions');
      expect(choices.value().isOn).toBeFalse();
      expect(region()?.textContent).toContain('You can turn them on again in Settings.');
    });

    it('is none while a session is not over', async () => {
      await open();
      const state = { plan: { parts: [] } } as unknown as SessionState;
      await log.save([], { version: 1, state, savedAt: aMoment(DESK_HOUR) });
      await fixture.whenStable();
      expect(region()).toBeNull();
    });

    it('follows the log: rest after a session, without buttons', async () => {
      await open();
      await log.save([aSessionAt('2026-11-30T09:50')], null);
      await fixture.whenStable();
      expect(region()?.textContent).toContain('Rest until 13:55.');
      expect(region()?.querySelector('button')).toBeNull();
    });

    it('says nothing where the log cannot be read, and the minutes are there all the same', async () => {
      await open([aSessionAt(YESTERDAY)], { fails: true });
      expect(region()).toBeNull();
      expect(sore()).toBeUndefined();
      expect(group('Minutes I have')).toBeDefined();
    });
  });

  describe('the person`s own routines', () => {
    const evening = aLoggedRoutine();

    it('are fitted into the minutes there are, those alone that can be played', async () => {
      const newer = aLoggedRoutine({ id: 'newer', name: 'Newer', parts: [{ technique: 'x' }] });
      await open([], { routines: [evening, newer] });
      await choose('Minutes I have', '3');
      const links = [...host().querySelectorAll<HTMLAnchorElement>('un-minutes a')];
      expect(links.map((link) => link.getAttribute('href'))).toContain(
        '/routines/evening/session?minutes=3',
      );
      expect(host().querySelector('un-minutes')?.textContent).not.toContain('Newer');
    });

    it('are shown with the beginning of a name that came very long', async () => {
      const run = { routine: 'evening', routineRun: 'run' };
      const long = aLoggedRoutine({ name: 'Evening '.repeat(600) });
      await open([aSessionAt('2026-11-29T11:00', run)], { routines: [long] });
      expect(host().textContent).toContain('Yesterday you did Evening Evening');
      expect(host().querySelector('a[href="/routines/evening"]')).not.toBeNull();
      expect(host().textContent.length).toBeLessThan(2000);
      await choose('Minutes I have', '5');
      expect(host().textContent.length).toBeLessThan(2000);
    });

    it('are suggested at the hour at which one was done last', async () => {
      const run = { routine: 'evening', routineRun: 'run' };
      await open([aSessionAt('2026-11-27T11:00', run)], { routines: [evening] });
      expect(region()?.textContent).toContain('last time at such an hour you did Evening.');
      await press('Start: Evening');
      expect(TestBed.inject(Router).url).toBe('/routines/evening/session');
    });

    it('are named where the day after is asked about one', async () => {
      const run = { routine: 'evening', routineRun: 'run' };
      await open([aSessionAt(YESTERDAY, run)], { routines: [evening] });
      expect(host().textContent).toContain('Yesterday you did Evening.');
    });
  });

  describe('the day after', () => {
    const yesterday = aSessionAt(YESTERDAY, { id: 'yesterday' });

    it('writes one tap into the log, and the advice is to rest', async () => {
      await open([yesterday]);
      expect(host().textContent).toContain('Yesterday you did');
      await choose('Sore from it?', 'A lot');
      expect(log.stored.get('yesterday')?.soreAfter).toBe('much');
      expect(choices.value().sore).toEqual([{ run: 'yesterday', at: aMoment(DESK_HOUR) }]);
      expect(host().textContent).toContain('It is in the log: very sore. Rest today.');
      expect(region()?.querySelector('h2')?.textContent).toBe('Rest');
    });

    it('lets an answer be put right', async () => {
      await open([yesterday]);
      await choose('Sore from it?', 'A lot');
      await choose('Sore from it?', 'No');
      expect(log.stored.get('yesterday')?.soreAfter).toBe('no');
      expect(region()?.querySelector('h2')?.textContent).toBe('Suggestion');
    });

    it('writes the answer about a run of a routine on the part begun last', async () => {
      const run = { routine: 'desk-break', routineRun: 'run' };
      await open([
        aSessionAt('2026-11-29T20:00', { ...run, id: 'first' }),
        aSessionAt('2026-11-29T20:06', { ...run, id: 'last', technique: 'middle-finger' }),
      ]);
      expect(host().textContent).toContain('Yesterday you did Desk break.');
      await choose('Sore from it?', 'No');
      expect(log.stored.get('last')?.soreAfter).toBe('no');
      expect(log.stored.get('first')?.soreAfter).toBeNull();
    });

    it('can be passed over: the log keeps no answer, and it is not asked again', async () => {
      await open([yesterday]);
      await press('Not now');
      expect(log.stored.get('yesterday')?.soreAfter).toBeNull();
      expect(sore()).toBeUndefined();
      TestBed.resetTestingModule();
      await show(Date.parse(`${DESK_HOUR}:00`));
      expect(host().textContent).not.toContain('Yesterday you did');
    });

    it('says so where the log does not take it, and keeps the question', async () => {
      await open([yesterday]);
      log.failToWriteOnly('busy');
      await choose('Sore from it?', 'A lot');
      expect(host().textContent).toContain('The log could not take the answer.');
      expect(choices.value().sore).toEqual([]);
      expect(sore()?.querySelector('input:checked')).toBeNull();
    });
  });

  describe('the minutes', () => {
    it('fit the techniques, and tell the cards', async () => {
      await open();
      await choose('Minutes I have', '3');
      const links = [...host().querySelectorAll('un-minutes a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toContain('/techniques/dragging/session?minutes=3');
      expect(TestBed.inject(SHORTENED)().dragging?.minutes).toBe('3');
      await choose('Minutes I have', 'All of it');
      expect(TestBed.inject(SHORTENED)()).toEqual({});
    });

    it('are those of every routine on the page: none leads to its whole length', async () => {
      await open();
      expect(host().querySelector('a[href="/routines/desk-break"]')).not.toBeNull();
      await choose('Minutes I have', '3');
      expect(host().querySelector('a[href="/routines/desk-break"]')).toBeNull();
      await choose('Minutes I have', 'All of it');
      expect(host().querySelector('a[href="/routines/desk-break"]')).not.toBeNull();
    });

    it('are still chosen where one comes back to Today', async () => {
      await open();
      await choose('Minutes I have', '5');
      fixture.destroy();
      fixture = TestBed.createComponent(Day);
      await fixture.whenStable();
      const checked = group('Minutes I have')?.querySelector('input:checked');
      expect(checked?.closest('label')?.textContent.trim()).toBe('5');
      expect(TestBed.inject(SHORTENED)().dragging?.minutes).toBe('5');
    });
  });
});
