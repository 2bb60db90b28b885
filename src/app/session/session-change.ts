import { SessionCommand } from '../domain/session/state/event';
import { SessionState } from '../domain/session/state/state';

/** One move of a session, for those who answer it: the guide, the recorder, the screen. */
export interface SessionChange {
  /** Null at the very beginning. */
  readonly before: SessionState | null;
  readonly after: SessionState;
  /** What was done; `begin` at the tap that begins the session, `continue` when an interrupted one is taken up. */
  readonly command: SessionCommand['type'] | 'begin' | 'continue';
}
