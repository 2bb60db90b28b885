import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { defer, merge, repeat, scan, Subject, Subscription } from 'rxjs';
import { TECHNIQUES } from '../../catalogue/techniques';
import { routineAddress } from '../../domain/routine/routine-address';
import { Checkpoint, Interruption, interruptionOf } from '../../domain/session/record/checkpoint';
import { timelineOf } from '../../domain/session/state/progress';
import { IsoTime, Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { VISIBILITY } from '../../platform/visibility/visibility';
import { LOG_REPOSITORY, SessionStore } from '../../store/log/log-repository';
import { AskedEnd } from '../../store/outbox/asked-end';
import { lastValue, logVersion, wasTried } from '../../store/log/log-version';
import { StoreError } from '../../store/database/store-error';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { SESSION_WORDS } from '../../words/session-words';
import { SessionOwnership } from '../ownership/session-ownership';

/** How often it is told anew how long ago it was. */
const TELL_EVERY: Ms = 30_000;
/** How often the phone is asked again whether it takes what was answered. */
const TRY_EVERY: Ms = 10_000;

/** Offers to go on with a session that was not brought to its end. Shows nothing when there is none. */
@Component({
  selector: 'un-interrupted',
  imports: [SideTimeline],
  templateUrl: './interrupted.html',
  styleUrl: './interrupted.css',
})
export class Interrupted {
  /** True where a new session is about to begin: then it is told what becomes of this one. */
  readonly beforeNew = input(false);

  private readonly router = inject(Router);
  private readonly clock = inject(CLOCK);
  private readonly askedEnd = inject(AskedEnd);
  private readonly repository: SessionStore = inject(LOG_REPOSITORY);
  private readonly ownership = inject(SessionOwnership);
  private readonly techniques = inject(TECHNIQUES);
  protected readonly words = inject(SESSION_WORDS).interrupted;

  private readonly version = logVersion();
  private readonly reading = resource({
    // A window that was closed may have left what the log says nothing of.
    params: () => [this.version(), this.ownership.elsewhere()],
    loader: async () => {
      const checkpoint = await this.repository.checkpoint();
      // Told together, so that nothing is offered that cannot be had.
      await this.ownership.look();
      return { checkpoint };
    },
  });
  private readonly stored = lastValue(this.reading);
  /** Whether it is known if there is one. */
  readonly isTried = wasTried(this.reading);
  /** A store that cannot be read has nothing to offer; the log says why. */
  private readonly checkpoint = computed(() => this.stored()?.checkpoint ?? null);
  /** What was saved as it is. */
  private readonly answered = signal<Checkpoint | null>(null);
  /** The `savedAt` of what is to be saved as it is, once the phone takes it. */
  private readonly aside = signal<IsoTime | null>(null);
  protected readonly isBusy = signal(false);
  /** When the phone is asked again whether it takes it. */
  private next = Subscription.EMPTY;
  protected readonly waits = computed(
    () => this.aside() !== null && this.aside() === this.checkpoint()?.savedAt,
  );
  /** The first tap counts; another does nothing. */
  protected readonly isAnswered = computed(() => this.isBusy() || this.waits());
  protected readonly elsewhere = this.ownership.elsewhere;

  /** Taps on "Continue" that came too late. */
  private readonly late = new Subject<void>();
  /** Another number whenever time has passed: a page left open ages, also while the phone sleeps. */
  private readonly looks = toSignal(
    merge(
      inject(VISIBILITY).changes$,
      this.late,
      defer(() => this.clock.at(this.clock.now() + TELL_EVERY)).pipe(repeat()),
    ).pipe(scan((looks) => looks + 1, 0)),
    { initialValue: 0 },
  );
  protected readonly interruption = computed(() => {
    this.looks();
    return this.interruptionNow();
  });
  protected readonly title = computed(() => {
    const told = this.interruption();
    if (!told) return '';
    const { name } = told.routine ?? this.techniques[told.technique];
    return this.elsewhere() ? this.words.elsewhere(name) : this.words.title(name, told.agoMs, told);
  });
  protected readonly timeline = computed(() => {
    const state = this.checkpoint()?.state;
    return state ? timelineOf(state.plan.steps, state) : [];
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.next.unsubscribe());
    // Answered on a page that went before the phone took it.
    effect(() => {
      const checkpoint = this.checkpoint();
      if (checkpoint && this.askedEnd.is(checkpoint.savedAt))
        void untracked(() => this.end(checkpoint));
    });
    // The launcher's shortcut "Continue" (manifest): what it leads to is paused, so nothing starts unasked.
    const isShortcut = this.router.parseUrl(this.router.url).queryParamMap.has('continue');
    const going = effect(() => {
      if (!isShortcut || !this.interruption()) return;
      going.destroy();
      if (this.interruption()?.canContinue === 'yes' && !this.elsewhere()) void this.goOn();
    });
  }

  protected async goOn(): Promise<void> {
    const told = this.interruptionNow();
    if (told?.canContinue !== 'yes') {
      this.late.next();
      return;
    }
    const checkpoint = this.checkpoint();
    if (checkpoint === null || this.isAnswered()) return;
    this.isBusy.set(true);
    try {
      if (!(await this.ownership.goOn(checkpoint))) return;
      await this.router.navigate([...this.addressOf(told), 'session']);
    } finally {
      this.isBusy.set(false);
    }
  }

  private addressOf({ routine, technique }: Interruption): readonly string[] {
    return routine === null
      ? ['/techniques', this.techniques[technique].path]
      : routineAddress(routine.id);
  }

  private interruptionNow(): Interruption | null {
    const checkpoint = this.checkpoint();
    if (!checkpoint || checkpoint === this.answered()) return null;
    return interruptionOf(checkpoint, this.clock.epoch());
  }

  protected async saveAsIs(): Promise<void> {
    const checkpoint = this.checkpoint();
    if (checkpoint === null || this.isAnswered()) return;
    // First put aside: the page may be gone before the disk answers.
    this.askedEnd.keep(checkpoint.savedAt);
    await this.end(checkpoint);
  }

  /** The record already says what was done; only the offer goes, once that is written. Until then it is tried again. */
  private async end(checkpoint: Checkpoint): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.repository.endAsItIs(checkpoint);
      this.askedEnd.clear();
      this.answered.set(checkpoint);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      this.aside.set(checkpoint.savedAt);
      this.next = this.clock
        .at(this.clock.now() + TRY_EVERY)
        .subscribe(() => void this.end(checkpoint));
    } finally {
      this.isBusy.set(false);
    }
  }
}
