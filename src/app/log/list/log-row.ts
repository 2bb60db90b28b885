import { Component, computed, inject, input, Type } from '@angular/core';
import { RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { SessionRecord } from '../../domain/log/record';
import { addressOf } from '../../domain/log/session-address';
import { timeOfDay } from '../../domain/time/stamp';
import { Beads } from '../../ui/beads/beads';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { LOG_WORDS } from '../../words/log-words';
import { recordBeads } from '../record-beads';

/** One session in the list: a link to everything about it. */
@Component({
  selector: 'un-log-row',
  imports: [Beads, Figure, Icon, RouterLink],
  templateUrl: './log-row.html',
  styleUrl: './log-row.css',
})
export class LogRow {
  private readonly techniques = inject(TECHNIQUES);
  private readonly logWords = inject(LOG_WORDS);
  private readonly names = techniqueNames();
  protected readonly words = this.logWords.row;

  readonly record = input.required<SessionRecord>();
  /** The day as its heading has it. */
  readonly day = input.required<string>();
  /** Null while it is being loaded. */
  readonly cover = input.required<Type<unknown> | null>();

  protected readonly address = computed(() => ['/log', addressOf(this.record().id)]);
  protected readonly field = computed(() => this.techniques[this.record().technique].field);
  protected readonly technique = computed(() => this.names[this.record().technique]);
  protected readonly facts = computed(() => {
    const { startedAt, activeSeconds, outcome } = this.record();
    return this.words.facts(timeOfDay(startedAt), activeSeconds, outcome);
  });
  protected readonly beads = computed(() => recordBeads(this.record()));
  protected readonly isRated = computed(
    () => this.record().painBefore !== null || this.record().painAfter !== null,
  );
  protected readonly name = computed(() => {
    const { startedAt, activeSeconds, outcome, painBefore, painAfter } = this.record();
    return this.words.name({
      technique: this.technique(),
      day: this.day(),
      time: timeOfDay(startedAt),
      activeSeconds,
      outcome,
      before: painBefore,
      after: painAfter,
    });
  });
}
