import { Component, computed, inject, input, resource } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { map, scan } from 'rxjs';
import { TECHNIQUES } from '../../catalogue/techniques';
import { interruptionOf } from '../../domain/session/checkpoint';
import { beadsOf } from '../../domain/session/progress';
import { CLOCK } from '../../platform/clock/clock';
import { TABS } from '../../platform/tabs/tabs';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { Beads } from '../../ui/beads/beads';
import { SESSION_WORDS } from '../../words/session-words';
import { SessionService } from '../session-service';

/** Offers to go on with a session that was not brought to its end. Shows nothing when there is none. */
@Component({
  selector: 'un-interrupted',
  imports: [Beads],
  templateUrl: './interrupted.html',
  styleUrl: './interrupted.css',
})
export class Interrupted {
  /** True where a new session is about to begin: then it is told what becomes of this one. */
  readonly beforeNew = input(false);

  private readonly router = inject(Router);
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly service = inject(SessionService);
  private readonly tabs = inject(TABS);
  private readonly techniques = inject(TECHNIQUES);
  protected readonly words = inject(SESSION_WORDS).interrupted;

  private readonly changes = toSignal(
    this.repository.changes$.pipe(
      map(() => 1),
      scan((count) => count + 1, 0),
    ),
    { initialValue: 0 },
  );
  private readonly stored = resource({
    params: () => this.changes(),
    loader: async () => ({
      checkpoint: await this.repository.checkpoint(),
      elsewhere: await this.tabs.runsElsewhere(),
    }),
  });
  /** A store that cannot be read has nothing to offer; the log says why. */
  private readonly checkpoint = computed(() =>
    this.stored.hasValue() ? this.stored.value().checkpoint : null,
  );
  protected readonly elsewhere = computed(
    () => this.stored.hasValue() && this.stored.value().elsewhere,
  );

  protected readonly interruption = computed(() => {
    const checkpoint = this.checkpoint();
    return checkpoint && interruptionOf(checkpoint, this.clock.epoch());
  });
  protected readonly title = computed(() => {
    const told = this.interruption();
    if (!told) return '';
    const { name } = this.techniques[told.technique];
    return this.elsewhere() ? this.words.elsewhere(name) : this.words.title(name, told.agoMs, told);
  });
  protected readonly beads = computed(() => {
    const state = this.checkpoint()?.state;
    return state ? beadsOf(state.plan.steps, state) : [];
  });

  protected async goOn(): Promise<void> {
    const told = this.interruption();
    if (!told) return;
    if (this.elsewhere()) await this.tabs.takeOver();
    // Read afresh: the other tab has just saved its last second.
    const checkpoint = await this.repository.checkpoint();
    if (!checkpoint) return;
    this.service.continueFrom(checkpoint);
    await this.router.navigate(['/techniques', this.techniques[told.technique].path, 'session']);
  }

  /** The record already says what was done; only the offer goes. */
  protected async saveAsIs(): Promise<void> {
    await this.repository.save([], null);
  }
}
