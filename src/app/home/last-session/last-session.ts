import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { techniqueNames } from '../../catalogue/techniques';
import { lastDayOf } from '../../domain/insights/period';
import { dateOf, dayDistance } from '../../domain/log/days';
import { joinedRun } from '../../domain/log/joined-run';
import { SessionRecord } from '../../domain/log/record';
import { addressOf } from '../../domain/log/session-address';
import { isBuiltIn } from '../../domain/routine/routine';
import { liveRecordIds } from '../../domain/session/record/live-records';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY, LogQueries, SessionStore } from '../../store/log/log-repository';
import { lastValue, logVersion, wasTried } from '../../store/log/log-version';
import { newestSession } from '../../store/log/newest-session';
import { partsOf } from '../../store/log/parts-of';
import { ownRoutineNames } from '../../store/routines/own-routine-names';
import { sentenceParts } from '../../ui/sentence-parts';
import { standOnce } from '../../ui/standing-blocks';
import { LAST_SESSION_WORDS } from '../../words/last-session-words';
import { routineNames } from '../../words/routine-names';

/** The session done last, a routine's run as one, in one line that leads to it. One that is not over yet is not the last, nor one dated after today. Nothing while there is none. */
@Component({
  selector: 'un-last-session',
  imports: [RouterLink],
  templateUrl: './last-session.html',
  styleUrl: './last-session.css',
})
export class LastSession {
  private readonly clock = inject(CLOCK);
  private readonly repository: LogQueries & SessionStore = inject(LOG_REPOSITORY);
  private readonly names = techniqueNames();
  protected readonly words = inject(LAST_SESSION_WORDS);

  private readonly version = logVersion();
  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const live = liveRecordIds(await this.repository.checkpoint());
      // Begun under a wrong clock, it would stand here until its day comes.
      const lastDay = lastDayOf(dayOf(this.clock.iso()));
      const record = await newestSession(
        this.repository,
        ({ id, startedAt }) => !live.includes(id) && dayOf(startedAt) <= lastDay,
      );
      return { parts: record && (await partsOf(this.repository, record)) };
    },
  });
  private readonly last = lastValue(this.reading);

  private readonly own = ownRoutineNames(() => {
    const routine = this.last()?.parts?.[0].routine ?? null;
    return routine === null ? [] : [routine];
  });

  protected readonly failed = computed(() => this.reading.status() === 'error');
  protected readonly line = computed(() => {
    const parts = this.last()?.parts;
    if (!parts) return null;
    const record = joinedRun(parts);
    const day = dayOf(record.startedAt);
    const today = dayOf(this.clock.iso());
    return {
      address: ['/log', addressOf(record.id)],
      parts: sentenceParts(
        this.words.line({
          name: this.nameOf(record),
          distance: dayDistance(day, today),
          date: dateOf(day),
          today: dateOf(today),
          before: record.painBefore,
          after: record.painAfter,
        }),
      ),
    };
  });

  constructor() {
    standOnce(wasTried(this.reading));
  }

  /** Of a routine that is not known on this phone, the technique it began with. */
  private nameOf({ routine, technique }: SessionRecord): string {
    if (routine !== null && isBuiltIn(routine)) return routineNames[routine];
    return (routine === null ? null : this.own()?.get(routine)) ?? this.names[technique];
  }
}
