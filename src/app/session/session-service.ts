import { inject, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { BehaviorSubject, Observable, Subject, Subscription } from 'rxjs';
import { begin } from '../domain/session/state/begin';
import { Checkpoint, restore } from '../domain/session/record/checkpoint';
import { nextBoundary } from '../domain/session/state/boundary';
import { Course, isSameCourse } from '../domain/session/state/course';
import { SessionCommand } from '../domain/session/state/event';
import { isIdle } from '../domain/session/state/is-idle';
import { SessionPlan } from '../domain/session/plan/plan';
import { reduce } from '../domain/session/state/reduce';
import { SessionState, wantsScreen } from '../domain/session/state/state';
import { CLOCK } from '../platform/clock/clock';
import { TABS } from '../platform/tabs/tabs';
import { VISIBILITY } from '../platform/visibility/visibility';
import { WAKE_LOCK } from '../platform/wake-lock/wake-lock';
import { SETTINGS_STORE } from '../store/settings/settings-store';
import { Guide } from './guide/guide';
import { LockScreen } from './guide/lock-screen';
import { Quiet } from './quiet';
import { Recorder } from './recorder/recorder';
import { SessionChange } from './session-change';
import { SessionTimer } from './timer/session-timer';

/**
 * The one session there is. Holds its state and passes every move on to guide, recorder and screen. Whoever begins one
 * or goes on with one claims it among the tabs first; it is given back here as soon as it is over.
 */
@Service()
export class SessionService {
  private readonly clock = inject(CLOCK);
  private readonly visibility = inject(VISIBILITY);
  private readonly wakeLock = inject(WAKE_LOCK);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly tabs = inject(TABS);
  private readonly timer = inject(SessionTimer);
  private readonly guide = inject(Guide);
  private readonly lockScreen = inject(LockScreen);
  private readonly recorder = inject(Recorder);
  private readonly quiet = inject(Quiet).quiet;

  private readonly states = new BehaviorSubject<SessionState | null>(null);
  private readonly commands = new Subject<void>();
  private running = Subscription.EMPTY;

  private readonly courses = signal<Course | null>(null, { equal: isSameCourse });

  /** The session but for its time; null when there is none. It changes at events only: what need not hear of seconds reads it. */
  readonly course = this.courses.asReadonly();
  /** Each state of the session as it comes; the course is told before. */
  readonly states$: Observable<SessionState | null> = this.states.asObservable();
  /** The session as it is; null when there is none. It changes each second. */
  readonly state = toSignal(this.states, { requireSync: true });

  /** Gets ready, while the person rates, to guide through this plan. */
  prepare(plan: SessionPlan): void {
    this.guide.prepare(plan);
  }

  /** To be called within the tap that begins a session: only there a phone lets sound and voice start. */
  unlock(): void {
    // What was prepared for this session is not given back.
    if (this.states.value !== null) this.stop();
    this.guide.unlock();
  }

  /**
   * Begins a session.
   *
   * @param painBefore 0 to 10; null when skipped
   */
  begin(plan: SessionPlan, painBefore: number | null): void {
    // What was unlocked in the tap is not given back.
    if (this.states.value !== null) this.stop();
    this.guide.unlock();
    this.run(begin(plan, painBefore, this.clock.now(), this.clock.epoch()), 'begin');
  }

  /** Takes an interrupted session up where it stopped: paused, at the exact millisecond. */
  continueFrom(checkpoint: Checkpoint): void {
    this.stop();
    this.run(restore(checkpoint, this.clock.now(), this.clock.epoch()), 'continue');
  }

  /** Does something to the session, now. Without a session nothing happens. */
  send(command: SessionCommand): void {
    // However the page comes back to life, what was heard meanwhile counts before anything else is done.
    if (command.type !== 'tick') this.tick();
    const before = this.states.value;
    if (before === null || isIdle(before, command)) return;
    const after = reduce(before, { ...command, at: this.clock.now(), epoch: this.clock.epoch() });
    if (after === before) return;
    this.apply({ before, after, command: command.type });
    if (command.type !== 'tick') this.commands.next();
  }

  /** Forgets the session; what was done stays in the log. */
  clear(): void {
    this.stop();
    this.tabs.release();
  }

  private stop(): void {
    this.running.unsubscribe();
    this.guide.close();
    this.lockScreen.clear();
    this.quiet.set(false);
    this.wakeLock.release();
    this.tell(null);
  }

  private run(after: SessionState, command: 'begin' | 'continue'): void {
    this.apply({ before: null, after, command });
    this.running = this.timer
      .ticks(() => this.boundary(), this.commands)
      .subscribe(() => this.tick());
    this.running.add(
      this.visibility.changes$.subscribe((change) => {
        if (change === 'hidden') this.whenHidden();
        else this.guide.show();
      }),
    );
    this.running.add(this.lockScreen.commands$.subscribe((asked) => this.send(asked)));
    this.running.add(
      this.guide.silenced$.subscribe(() => this.send({ type: 'pause', why: 'silenced' })),
    );
  }

  private apply(change: SessionChange): void {
    this.tell(change.after);
    this.guide.follow(change);
    this.lockScreen.follow(change);
    this.recorder.follow(change);
    if (wantsScreen(change.after) && this.settings().keepScreenOn) this.wakeLock.hold();
    else this.wakeLock.release();
    if (change.after.phase !== 'finished') return;
    this.running.unsubscribe();
    this.tabs.release();
  }

  private tell(state: SessionState | null): void {
    this.courses.set(state);
    this.states.next(state);
  }

  private boundary(): number | null {
    const state = this.states.value;
    return state && nextBoundary(state);
  }

  /** Brings the session up to now. A page that was frozen meanwhile counts what was heard. */
  private tick(): void {
    const state = this.states.value;
    if (state !== null) this.send({ type: 'tick', heardMs: this.guide.heardMs(state) });
  }

  /** A person who can neither see nor hear the guide is not guided: then the session waits (docs/spec/contract.md). */
  private whenHidden(): void {
    // Before the guide moves its track: a page that was frozen until now is credited with what was heard alone.
    this.tick();
    this.guide.hide();
    if (!this.guide.audible()) this.send({ type: 'pause', why: 'hidden' });
    this.recorder.keepBeforeLeaving();
  }
}
