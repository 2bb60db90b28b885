import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TECHNIQUES, techniqueNames } from '../../../catalogue/techniques';
import { isOfHealth } from '../../../domain/day/caution';
import { Advice as Advised, adviceOf, Suggested } from '../../../domain/day/suggestion';
import { isBuiltIn } from '../../../domain/routine/routine';
import { dayOf } from '../../../domain/time/stamp';
import { DAY_CHOICES } from '../../../store/day/day-choices';
import { Icon } from '../../../ui/icon/icon';
import { LiveRegion } from '../../../ui/live-region/live-region';
import { DAY_WORDS } from '../../../words/day-words';
import { routineNames } from '../../../words/routine-names';
import { minutesOf, SHORTENED } from '../../shortened';
import { DayReading } from '../day-reading';
import { OwnRoutines } from '../own-routines';

/** The one thing Today says about a session now: a suggestion with its reason, or why to rest. Else nothing. */
@Component({
  selector: 'un-advice',
  imports: [Icon, LiveRegion, RouterLink],
  templateUrl: './advice.html',
  styleUrl: './advice.css',
})
export class Advice {
  private readonly router = inject(Router);
  private readonly choices = inject(DAY_CHOICES);
  private readonly reading = inject(DayReading);
  private readonly own = inject(OwnRoutines).playable;
  private readonly techniques = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly shortened = inject(SHORTENED);
  /** The minutes there are, the same for every technique; undefined for all of them. */
  private readonly minutes = computed(() => minutesOf(this.shortened()));
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  protected readonly words = inject(DAY_WORDS).advice;

  private readonly advice = computed<Advised | null>(() => {
    const data = this.reading.data();
    if (data === undefined || data.isUnfinished) return null;
    const { sore, ...wish } = this.choices.value();
    const log = { records: data.records, answers: sore };
    const own = this.own().map(({ id }) => id);
    return adviceOf(log, wish, this.reading.now(), own);
  });
  /** What is said once it was sent away. */
  protected readonly said = signal('');
  protected readonly shown = computed(() => {
    const advice = this.advice();
    if (advice === null)
      return this.said() === '' ? null : { title: this.words.title, sentences: [] };
    if (advice.kind === 'rest') {
      return {
        title: this.words.restTitle,
        sentences: [this.words.rest(advice.why)],
        leadsToSafety: isOfHealth(advice.why),
      };
    }
    return {
      title: this.words.title,
      sentences: [
        ...this.words.reason(advice.reason, (id) => this.names[id], this.nameOf(advice.what)),
        ...(advice.maySoreStill ? [this.words.rest({ kind: 'may-be-sore' })] : []),
      ],
      leadsToSafety: advice.maySoreStill,
      start: this.words.start(this.nameOf(advice.what)),
      what: advice.what,
    };
  });

  protected async start(what: Suggested): Promise<void> {
    await this.router.navigate(
      what.kind === 'routine'
        ? ['/routines', what.id, 'session']
        : ['/techniques', this.techniques[what.id].path, 'session'],
      { queryParams: { minutes: this.minutes() } },
    );
  }

  protected notToday(): void {
    this.choices.change((now) => ({ ...now, notOn: dayOf(this.reading.now()) }));
    this.leave(this.words.goneToday);
  }

  protected noMore(): void {
    this.choices.change((now) => ({ ...now, isOn: false }));
    this.leave(this.words.goneForGood);
  }

  /** The buttons go, so the focus is brought to where it is told. */
  private leave(said: string): void {
    this.said.set(said);
    this.title()?.nativeElement.focus();
  }

  private nameOf(what: Suggested): string {
    if (what.kind === 'technique') return this.names[what.id];
    if (isBuiltIn(what.id)) return routineNames[what.id];
    return this.own().find(({ id }) => id === what.id)?.name ?? '';
  }
}
