import { Observable } from 'rxjs';

/**
 * Whose session it is: this tab's, or that of another tab or window of the app. `given-up`: nobody's, because `release`
 * was called before an answer came.
 */
export type Claim = 'mine' | 'elsewhere' | 'given-up';

/** One live session among all tabs of the app. Never throws; without Web Locks every tab believes itself alone. */
export interface Tabs {
  /**
   * `let-go`: another tab asks for the session: save it, then `release`.
   * `taken`: it has taken it by force, because this one did not answer: what this one knows is out of date.
   */
  readonly asked$: Observable<'let-go' | 'taken'>;
  /** Asks for the right to run the session; `elsewhere` when another tab has it. One claim at a time: a second one waits. */
  claim(): Promise<Claim>;
  /** Asks the other tab to let go, and takes the right by force if it does not answer (it may be frozen). */
  takeOver(): Promise<Claim>;
  /** Whether another tab runs a session right now. */
  runsElsewhere(): Promise<boolean>;
  /** Resolves once no other tab runs a session any more, however it ended: closed, crashed or over. */
  whenFree(): Promise<void>;
  /** True when the right was taken from this tab while it was frozen, and it has only not been told yet. */
  isLost(): Promise<boolean>;
  /** Gives the right back, and gives up every claim that is still waited for. */
  release(): void;
}
