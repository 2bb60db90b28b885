import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aTechnique, fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { SessionRecord } from '../../domain/log/record';
import { aStep } from '../../domain/session/plan/plan.builder';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DAY_CHOICES, DayChoices, NO_DAY_CHOICES } from '../../store/day/day-choices';
import { fakeKept } from '../../store/kept/fake-kept';
import { KeptValue } from '../../store/kept/kept-value';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { LoggedRoutine } from '../../domain/log/log-file';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { FakeSettingsStore } from '../../store/settings/fake-settings-store';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Day } from './day';
import { Ms } from '../../domain/time/units';

/** On a Monday. */
export const DESK_HOUR = '2026-11-30T10:00';
/** In the evening before it. */
export const YESTERDAY = '2026-11-29T20:00';

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

/** What Today says of the day, as a spec has it before it. */
export class DayHarness {
  fixture!: ComponentFixture<Day>;
  log!: FakeLogRepository;
  choices!: KeptValue<DayChoices>;
  private routines!: FakeRoutineRepository;

  /** Opens it in a desk hour, with these sessions in the log, and what is told otherwise. */
  async open(
    records: readonly SessionRecord[] = [],
    told: {
      readonly choices?: Partial<DayChoices>;
      readonly fails?: boolean;
      readonly routines?: readonly LoggedRoutine[];
    } = {},
  ): Promise<void> {
    const now = Date.parse(`${DESK_HOUR}:00`);
    this.log = new FakeLogRepository(records, () => now);
    if (told.fails) this.log.failWith('busy');
    this.routines = new FakeRoutineRepository(told.routines ?? []);
    this.choices = fakeKept({ ...NO_DAY_CHOICES, ...told.choices });
    await this.show(now);
  }

  /** Opens it with the log that is there. */
  async show(now: Ms): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: CLOCK, useValue: new FakeClock(now) },
        { provide: LOG_REPOSITORY, useValue: this.log },
        { provide: ROUTINE_REPOSITORY, useValue: this.routines },
        { provide: TECHNIQUES, useValue: taught() },
        { provide: SETTINGS_STORE, useValue: new FakeSettingsStore({}) },
        { provide: DAY_CHOICES, useValue: this.choices },
        { provide: PLAN_STORE, useValue: fakeKept(null) },
      ],
    });
    this.fixture = TestBed.createComponent(Day);
    await this.fixture.whenStable();
  }

  /** The whole of it. */
  host(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  /** The suggestion; null where there is none. */
  region(): HTMLElement | null {
    return this.host().querySelector('[role=region]');
  }

  /** The question of this name; undefined where it is not asked. */
  group(name: string): HTMLElement | undefined {
    return [...this.host().querySelectorAll<HTMLElement>('[role=radiogroup]')].find(
      (one) => one.querySelector('legend')?.textContent.trim() === name,
    );
  }

  /**
   * Presses the button of this name.
   *
   * @throws Error where there is none
   */
  async press(name: string): Promise<void> {
    const found = [...this.host().querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    found.click();
    await this.fixture.whenStable();
  }

  /**
   * Chooses an answer to the question of this name.
   *
   * @throws Error where there is none
   */
  async choose(name: string, answer: string): Promise<void> {
    const label = [...(this.group(name)?.querySelectorAll('label') ?? [])].find(
      ({ textContent }) => textContent.trim() === answer,
    );
    if (!label) throw new Error(`No answer "${answer}"`);
    label.click();
    await this.fixture.whenStable();
  }
}
