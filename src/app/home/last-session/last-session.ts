import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { techniqueNames } from '../../catalogue/techniques';
import { lastDayOf } from '../../domain/insights/period';
import { dateOf, dayDistance } from '../../domain/log/days';
import { addressOf } from '../../domain/log/session-address';
import { liveRecordIds } from '../../domain/session/record/live-records';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY, LogQueries, SessionStore } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';
import { newestSession } from '../../store/log/newest-session';
import { sentenceParts } from '../../ui/sentence-parts';
import { LAST_SESSION_WORDS } from '../../words/last-session-words';

/** The session done last, in one line that leads to it. One that is not over yet is not the last, nor one dated after today. Nothing while there is none. */
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
      return { record };
    },
  });
  private readonly last = lastValue(this.reading);

  protected readonly failed = computed(() => this.reading.status() === 'error');
  protected readonly line = computed(() => {
    const record = this.last()?.record;
    if (!record) return null;
    const day = dayOf(record.startedAt);
    const today = dayOf(this.clock.iso());
    return {
      address: ['/log', addressOf(record.id)],
      parts: sentenceParts(
        this.words.line({
          technique: this.names[record.technique],
          distance: dayDistance(day, today),
          date: dateOf(day),
          today: dateOf(today),
          before: record.painBefore,
          after: record.painAfter,
        }),
      ),
    };
  });
}
