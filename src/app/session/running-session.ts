import { InjectionToken, Signal } from '@angular/core';
import { SessionCommand } from '../domain/session/state/event';
import { Course } from '../domain/session/state/course';

/** What a technique's own control in the player may see and do. */
export interface RunningSession {
  readonly state: Signal<Course>;
  send(command: SessionCommand): void;
}

/** The running session, for a technique's control. */
export const RUNNING_SESSION = new InjectionToken<RunningSession>('RunningSession');
