import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { detect, FRESH_EAR } from '../domain/motion/double-knock';
import { MotionSample } from '../domain/motion/motion-sample';
import { Ms } from '../domain/time/units';
import { CLOCK } from '../platform/clock/clock';
import { HAPTICS } from '../platform/haptics/haptics';
import { MOTION } from '../platform/motion/motion';
import { VISIBILITY } from '../platform/visibility/visibility';
import { SETTINGS_STORE } from '../store/settings-store';
import { SessionService } from './session-service';

/** A buzzer runs on after it was let go, and what lies beside it swings. */
const AFTER_BUZZ_MS: Ms = 300;

/** So long after a touch nothing is listened to. */
const AFTER_TOUCH_MS: Ms = 400;

/** A double knock beside the phone pauses the session, and resumes it (docs/knock.md). Lives as long as the session's page. */
@Injectable()
export class KnockToPause {
  private readonly session = inject(SessionService);
  private readonly motion = inject(MOTION);
  private readonly clock = inject(CLOCK);
  private readonly visibility = inject(VISIBILITY);
  private readonly settings = inject(SETTINGS_STORE).settings;

  /** Browsers let the sensor be asked for only in a tap: before the first, nothing is started. */
  private readonly tapped = signal(false);
  private readonly wanted = computed(() => {
    const isOver = this.session.state()?.phase === 'finished';
    return this.settings().knockToPause && !isOver && !this.visibility.hidden();
  });
  private ear = FRESH_EAR;
  private maskedUntil: Ms = 0;

  constructor() {
    effect(() => this.follow(this.wanted() && this.tapped()));
    this.motion.samples$.pipe(takeUntilDestroyed()).subscribe((sample) => this.hear(sample));
    inject(HAPTICS)
      .buzzes$.pipe(takeUntilDestroyed())
      .subscribe((pattern) => this.mask(pattern.reduce((sum, ms) => sum + ms, AFTER_BUZZ_MS)));
    inject(DestroyRef).onDestroy(() => this.motion.stop());
  }

  /** To be called within the tap that begins a session or goes on with one: the person may be asked only there. */
  allow(): void {
    if (!this.wanted()) return;
    this.tapped.set(true);
    this.start();
  }

  /** To be called when the screen is touched: that shakes the phone itself. */
  touch(): void {
    this.mask(AFTER_TOUCH_MS);
  }

  /** No session has come of the tap. */
  rest(): void {
    this.tapped.set(false);
  }

  private follow(listens: boolean): void {
    if (listens) untracked(() => this.start());
    else this.motion.stop();
  }

  /** What was refused or is absent is not asked for again and again; Settings is the place for that. */
  private start(): void {
    if (this.motion.state() === 'off') void this.motion.start();
  }

  private mask(length: Ms): void {
    this.maskedUntil = Math.max(this.maskedUntil, this.clock.now() + length);
  }

  private hear(sample: MotionSample): void {
    const masked = sample.at < this.maskedUntil;
    this.ear = detect(this.ear, sample, this.settings().knockSensitivity, masked);
    if (!this.ear.knock) return;
    // While getting ready the phone is being put down, and hands are on their way.
    const phase = this.session.state()?.phase;
    if (phase === 'running') this.session.send({ type: 'pause' });
    else if (phase === 'paused') this.session.send({ type: 'resume' });
  }
}
