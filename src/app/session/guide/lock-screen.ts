import { inject, Service } from '@angular/core';
import { map, Observable } from 'rxjs';
import { techniqueNames } from '../../catalogue/techniques';
import { SessionCommand } from '../../domain/session/state/event';
import {
  currentStep,
  isCounting,
  sessionRemaining,
  SessionState,
  stepLength,
} from '../../domain/session/state/state';
import { partAt } from '../../domain/session/plan/plan';
import { Ms } from '../../domain/time/units';
import { MEDIA_SESSION, MediaCommand } from '../../platform/media-session/media-session';
import { SESSION_WORDS } from '../../words/session-words';
import { WORDS } from '../../words/words';
import { SessionChange } from '../session-change';

const COMMANDS: Readonly<Record<MediaCommand, SessionCommand>> = {
  play: { type: 'resume' },
  pause: { type: 'pause' },
  next: { type: 'next' },
  previous: { type: 'previous' },
};

/** The session on the lock screen and under a headset's buttons: what is being done, on which side, how far it has come. */
@Service()
export class LockScreen {
  private readonly controls = inject(MEDIA_SESSION);
  private readonly words = inject(SESSION_WORDS).player;
  private readonly shared = inject(WORDS).shared;
  private readonly names = techniqueNames();

  /** What is asked for there. */
  readonly commands$: Observable<SessionCommand> = this.controls.commands$.pipe(
    map((command) => COMMANDS[command]),
  );

  /** Shows a move of the session; a tick that moved nothing is none. */
  follow({ before, after, command }: SessionChange): void {
    if (after.phase === 'finished') this.clear();
    else if (command !== 'tick' || before?.step !== after.step || before.phase !== after.phase)
      this.show(after);
  }

  /** Nothing is left there. */
  clear(): void {
    this.controls.clear();
  }

  /** The technique, after the name of the routine it is done in. */
  private album({ plan, step }: SessionState): string {
    const part = partAt(plan, step);
    if (part === null) return '';
    const technique = this.names[part.technique];
    return plan.name === undefined ? technique : this.words.inRoutine(plan.name, technique);
  }

  private show(state: SessionState): void {
    const step = currentStep(state);
    const done = doneMs(state);
    this.controls.show({
      title: step?.title ?? this.words.getReady,
      artist: step === null || step.side === 'both' ? '' : this.shared.sideTitle[step.side],
      album: this.album(state),
      playing: isCounting(state),
      positionMs: done,
      lengthMs: done + sessionRemaining(state),
    });
  }
}

/** Time of the plan that lies behind. */
function doneMs(state: SessionState): Ms {
  const before = state.plan.steps.slice(0, Math.max(0, state.step));
  const spent = currentStep(state) === null ? 0 : Math.min(state.spentMs, stepLength(state));
  return before.reduce((sum, { durationMs }) => sum + durationMs, spent);
}
