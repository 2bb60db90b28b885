import { Ms } from '../../domain/time/units';
import type { Clock } from '../clock/clock';

/** At most one look an hour: a phone taken up and put down all day asks the host no more often. */
const LEAST_MS: Ms = 60 * 60 * 1000;

/** Looks for a new version when the app comes back into view: an app resumed on an iPhone is not started anew for days. */
export class UpdateChecks {
  /** The start itself is a look (Angular's worker asks at each navigation). By the wall clock: the other one sleeps too. */
  private last: Ms;

  constructor(
    private readonly clock: Clock,
    private readonly check: () => Promise<unknown>,
  ) {
    this.last = clock.epoch();
  }

  /** Never rejects: without a network the next time will do. */
  async cameIntoView(): Promise<void> {
    const now = this.clock.epoch();
    // A clock set back must not keep updates away until it has caught up.
    if (Math.abs(now - this.last) < LEAST_MS) return;
    this.last = now;
    try {
      await this.check();
    } catch {
      // No worker yet, or no network.
    }
  }
}
