import { computed, inject, linkedSignal, Service } from '@angular/core';
import { WAKE_LOCK, WakeLockState } from '../../platform/wake-lock/wake-lock';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { SESSION_WORDS } from '../../words/session-words';
import { Guide } from '../guide/guide';
import { Quiet } from '../quiet';
import { Recorder } from '../recorder/recorder';
import { SessionService } from '../session-service';

/** What the player has to tell beside the session itself: why it waits, what does not work, what the phone may do. */
@Service({ autoProvided: false })
export class PlayerNotices {
  private readonly wakeLock = inject(WAKE_LOCK);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly recorder = inject(Recorder);
  private readonly guide = inject(Guide);
  private readonly course = inject(SessionService).course;
  private readonly quiet = inject(Quiet).quiet;
  private readonly words = inject(SESSION_WORDS).player;

  /** Why the session waits, or what is wrong, in a sentence; null where all is well. */
  readonly notice = computed(() => {
    const trouble = this.recorder.trouble();
    if (trouble) return this.words.trouble[trouble];
    const reason = this.course()?.pauseReason ?? null;
    if (reason !== null && reason !== 'asked' && reason !== 'continued')
      return this.words.pausedBy[reason];
    const missing = this.guide.missing();
    return missing && this.words.missing[missing];
  });

  /** What the phone answered last: a pause gives the screen back, which is no news to anyone. */
  private readonly screenAnswer = linkedSignal<WakeLockState, WakeLockState>({
    source: this.wakeLock.state,
    computation: (state, previous) => (state === 'idle' ? (previous?.value ?? 'idle') : state),
  });

  /** The truth about the screen where the phone may lock it; null where it was promised to stay on. */
  readonly mayLock = computed(() => {
    const answer = this.screenAnswer();
    const staysOn = this.settings().keepScreenOn && (answer === 'on' || answer === 'idle');
    if (staysOn) return null;
    const audible = !this.quiet() && this.guide.audible();
    return this.words.screenMayLock[audible ? 'audible' : 'silent'];
  });
}
