import { Component, computed, inject, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { scan } from 'rxjs';
import { dateOf, dayDistance } from '../../domain/log/days';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { WORDS } from '../../words/words';

/** The session done last, in one line that leads to it. Nothing while there is none. */
@Component({
  selector: 'un-last-session',
  imports: [RouterLink],
  templateUrl: './last-session.html',
  styleUrl: './last-session.css',
})
export class LastSession {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly names = inject(WORDS).shared.techniques;
  protected readonly words = inject(WORDS).home.last;

  private readonly changes = toSignal(
    this.repository.changes$.pipe(scan((count) => count + 1, 0)),
    {
      initialValue: 0,
    },
  );
  private readonly last = resource({
    params: () => this.changes(),
    loader: async () => (await this.repository.all())[0] ?? null,
  });

  protected readonly failed = computed(() => this.last.status() === 'error');
  protected readonly line = computed(() => {
    const record = this.last.hasValue() ? this.last.value() : null;
    if (record === null) return null;
    const day = dayOf(record.startedAt);
    const today = dayOf(this.clock.iso());
    return {
      address: ['/log', record.id],
      name: this.names[record.technique],
      rest: this.words.rest({
        distance: dayDistance(day, today),
        date: dateOf(day),
        today: dateOf(today),
        before: record.painBefore,
        after: record.painAfter,
      }),
    };
  });
}
