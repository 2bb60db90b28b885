import { Knot } from '../log/record';
import { Ms } from '../time/units';

/** What a person, the phone or the passing of time does to a session. */
export type SessionDeed =
  /** Time has come this far. `heardMs`: for so long guidance was heard since, although the page may have been frozen. */
  | { readonly type: 'tick'; readonly heardMs: Ms }
  /** `why`: what the phone did; left out when it was the person. */
  | { readonly type: 'pause'; readonly why?: 'hidden' | 'silenced' }
  | { readonly type: 'resume' | 'next' | 'previous' | 'more-time' | 'ease-off' }
  /** "My hand is tired": on to the named step of the same side. */
  | { readonly type: 'go-to'; readonly step: string }
  | { readonly type: 'knot'; readonly knot: Omit<Knot, 'at'>; readonly dwellMs: Ms }
  | { readonly type: 'end'; readonly save: boolean };

/** A deed with the moment it happened, on both clocks. */
export type SessionEvent = SessionDeed & {
  /** `performance.now()` */
  readonly at: Ms;
  /** `Date.now()` */
  readonly epoch: Ms;
};
