import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { SessionState } from '../../domain/session/state/state';

/** A state of the session as the log is to have it. */
export interface Kept {
  readonly records: readonly SessionRecord[];
  readonly checkpoint: Checkpoint | null;
}

/** A state of the session for the log. Stamped once: written again, it is the same state still. */
export class Stamped {
  private made: Kept | null = null;

  /** @param make makes what the log is to have of it */
  constructor(
    readonly state: SessionState,
    private readonly make: () => Kept,
  ) {}

  /** What the log is to have of it. Made when first asked for: of four seconds, three are never written. */
  kept(): Kept {
    this.made ??= this.make();
    return this.made;
  }
}
