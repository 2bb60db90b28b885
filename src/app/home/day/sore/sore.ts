import {
  ChangeDetectorRef,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { techniqueNames } from '../../../catalogue/techniques';
import { Run, runsOf } from '../../../domain/day/runs';
import { runToAskAbout } from '../../../domain/day/soreness';
import { dateOf, dayDistance } from '../../../domain/log/days';
import { Soreness } from '../../../domain/log/record';
import { isBuiltIn } from '../../../domain/routine/routine';
import { dayOf } from '../../../domain/time/stamp';
import { CLOCK } from '../../../platform/clock/clock';
import { DAY_CHOICES, withSoreAnswer } from '../../../store/day/day-choices';
import { LOG_REPOSITORY } from '../../../store/log/log-repository';
import { ownRoutineNames } from '../../../store/routines/own-routine-names';
import { Choice } from '../../../ui/choice/choice';
import { LiveRegion } from '../../../ui/live-region/live-region';
import { DAY_WORDS } from '../../../words/day-words';
import { routineNames } from '../../../words/routine-names';
import { DayReading } from '../day-reading';

const ANSWERS: readonly Soreness[] = ['no', 'little', 'much'];

/** "Sore from it?", once after a day with a session: one tap, which can be passed over. */
@Component({
  selector: 'un-sore',
  imports: [Choice, LiveRegion],
  templateUrl: './sore.html',
  styleUrl: './sore.css',
})
export class Sore {
  private readonly page = inject(ChangeDetectorRef);
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly choices = inject(DAY_CHOICES);
  private readonly reading = inject(DayReading);
  private readonly names = techniqueNames();
  protected readonly words = inject(DAY_WORDS).sore;
  protected readonly options = ANSWERS.map((value) => ({
    value,
    label: this.words.answers[value],
  }));

  private readonly due = computed(() => {
    const [data, now] = [this.reading.data(), this.reading.now()];
    if (data === undefined) return null;
    return runToAskAbout(runsOf(data.records, Date.parse(now)), this.choices.value().sore, now);
  });
  /** What was asked about stays: an answer can be put right, and nothing vanishes under a finger. */
  protected readonly run = linkedSignal<Run | null, Run | null>({
    source: () => this.due(),
    computation: (due, before) => before?.value ?? due,
  });
  protected readonly about = computed(() => {
    const run = this.run();
    if (run === null) return '';
    const day = dayDistance(run.day, dayOf(this.reading.now()));
    return this.words.about(this.nameOf(run), day, dateOf(run.day));
  });
  private readonly own = ownRoutineNames(() => {
    const routine = this.run()?.routine ?? null;
    return routine === null ? [] : [routine];
  });
  protected readonly answer = signal('');
  protected readonly isPassed = signal(false);
  protected readonly said = signal('');

  /** Of a routine that is not known on this phone, the technique done last. */
  private nameOf({ routine, technique }: Run): string {
    if (routine !== null && isBuiltIn(routine)) return routineNames[routine];
    return (routine === null ? null : this.own()?.get(routine)) ?? this.names[technique];
  }

  protected async give(value: string): Promise<void> {
    const run = this.run();
    const soreAfter = ANSWERS.find((answer) => answer === value);
    if (run === null || soreAfter === undefined) return;
    this.answer.set(soreAfter);
    // The pills know of it before it may be taken back: what they were never told cannot be undone.
    this.page.detectChanges();
    try {
      await this.repository.amend(run.lastRecord, { soreAfter });
      this.choices.change((now) => withSoreAnswer(now, run.id, this.clock.iso()));
      this.said.set(this.words.said[soreAfter]);
    } catch {
      this.answer.set('');
      this.said.set(this.words.failed);
    }
  }

  protected pass(): void {
    const run = this.run();
    if (run !== null) this.choices.change((now) => withSoreAnswer(now, run.id, null));
    this.isPassed.set(true);
    this.said.set(this.words.passed);
  }
}
