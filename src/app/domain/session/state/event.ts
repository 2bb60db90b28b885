import { Knot } from '../../log/record';
import { Ms } from '../../time/units';

/** What is asked of a session: by a person, by the phone, or by the passing of time. */
export type SessionCommand =
  /** Time has passed. `heardMs`: how long guidance was heard since the last tick, although the page may have been frozen. */
  | { readonly type: 'tick'; readonly heardMs: Ms }
  /** `why`: what the phone did; left out when it was the person. */
  | { readonly type: 'pause'; readonly why?: 'hidden' | 'silenced' }
  | { readonly type: 'resume' | 'next' | 'previous' | 'more-time' | 'ease-off' }
  /** "My hand is tired": on to the named step of the same side. */
  | { readonly type: 'go-to'; readonly step: string }
  | { readonly type: 'knot'; readonly knot: Omit<Knot, 'at'>; readonly dwellMs: Ms }
  | { readonly type: 'end'; readonly save: boolean };

/** A command with the moment it was given, on both clocks. */
export type SessionEvent = SessionCommand & {
  /** `performance.now()` */
  readonly at: Ms;
  /** `Date.now()` */
  readonly epoch: Ms;
};
