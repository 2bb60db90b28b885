import { Component, computed, inject, input, Type } from '@angular/core';
import { RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { joinedRun, SessionParts } from '../../domain/log/joined-run';
import { addressOf } from '../../domain/log/session-address';
import { timeOfDay } from '../../domain/time/stamp';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { LOG_WORDS } from '../../words/log-words';
import { sessionTimeline } from '../record-timeline';
import { RoutineName } from '../routine-name';

/** One session in the list, a routine's run as one: a link to everything about it. */
@Component({
  selector: 'un-log-row',
  imports: [SideTimeline, Figure, Icon, RouterLink],
  templateUrl: './log-row.html',
  styleUrl: './log-row.css',
})
export class LogRow {
  private readonly techniques = inject(TECHNIQUES);
  private readonly logWords = inject(LOG_WORDS);
  private readonly names = techniqueNames();
  protected readonly words = this.logWords.row;

  readonly parts = input.required<SessionParts>();
  readonly routineName = input.required<RoutineName>();
  /** The day as its heading has it. */
  readonly day = input.required<string>();
  /** Null while it is being loaded. */
  readonly cover = input.required<Type<unknown> | null>();

  protected readonly record = computed(() => joinedRun(this.parts()));
  protected readonly address = computed(() => ['/log', addressOf(this.record().id)]);
  protected readonly field = computed(() => this.techniques[this.record().technique].field);
  protected readonly title = computed(() => {
    const { routine, technique } = this.record();
    return routine === null ? this.names[technique] : this.routineName()(routine);
  });
  protected readonly facts = computed(() => {
    const { startedAt, activeSeconds, outcome } = this.record();
    return this.words.facts(timeOfDay(startedAt), activeSeconds, outcome);
  });
  protected readonly timeline = computed(() => sessionTimeline(this.parts()));
  protected readonly isRated = computed(
    () => this.record().painBefore !== null || this.record().painAfter !== null,
  );
  protected readonly name = computed(() => {
    const { startedAt, activeSeconds, outcome, painBefore, painAfter } = this.record();
    return this.words.name({
      name: this.title(),
      parts: this.parts().length,
      day: this.day(),
      time: timeOfDay(startedAt),
      activeSeconds,
      outcome,
      before: painBefore,
      after: painAfter,
    });
  });
}
