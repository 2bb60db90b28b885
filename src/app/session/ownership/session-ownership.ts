import { inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { SessionPlan } from '../../domain/session/plan/plan';
import { Ms } from '../../domain/time/units';
import { CLOCK } from '../../platform/clock/clock';
import { Claim, TABS } from '../../platform/tabs/tabs';
import { LOG_REPOSITORY, LogQueries, SessionStore } from '../../store/log/log-repository';
import { StoreError } from '../../store/database/store-error';
import { Recorder } from '../recorder/recorder';
import { SessionService } from '../session-service';

/** How long the last second of a session may take to be saved before it is let go: it is kept aside all the same. */
const MOST_WAIT: Ms = 1000;

/**
 * Which window runs the one session there is. Whoever begins a session here, or goes on with one, claims it among the
 * windows first; a window that is asked for its session saves it and lets it go.
 */
@Service()
export class SessionOwnership {
  private readonly clock = inject(CLOCK);
  private readonly tabs = inject(TABS);
  private readonly repository: LogQueries & SessionStore = inject(LOG_REPOSITORY);
  private readonly service = inject(SessionService);
  private readonly recorder = inject(Recorder);
  private readonly isElsewhere = signal(false);
  private isClaiming = false;
  private isWaiting = false;

  /** Whether another window runs a session. */
  readonly elsewhere = this.isElsewhere.asReadonly();

  constructor() {
    this.repository.changes$.subscribe(() => void this.look());
    this.tabs.asked$.subscribe((how) => void this.handOver(how));
    void this.look();
  }

  /**
   * Begins a session, unless another window runs one, or the page that asked is gone before that is known. To be called
   * within the tap that begins it.
   *
   * @param painBefore 0 to 10; null when skipped
   * @param gone aborted once the page is gone
   */
  async begin(plan: SessionPlan, painBefore: number | null, gone: AbortSignal): Promise<Claim> {
    if (this.isClaiming) return 'given-up';
    this.service.unlock();
    const claim = await this.claimed(this.tabs.claim());
    if (claim === 'mine' && !gone.aborted) this.service.begin(plan, painBefore);
    else this.service.clear();
    return gone.aborted ? 'given-up' : claim;
  }

  /**
   * Goes on, paused, with a session that was interrupted, or runs in another window; resolves to whether it does.
   * @throws StoreError where another window let go of it, and its last second cannot be read
   *
   * @param shown its checkpoint, as the person sees it
   */
  async goOn(shown: Checkpoint): Promise<boolean> {
    if (this.isClaiming) return false;
    const ran = this.elsewhere();
    const claim = await this.claimed(ran ? this.tabs.takeOver() : this.tabs.claim());
    if (claim !== 'mine') return false;
    const checkpoint = await this.readAfresh(ran, shown);
    if (checkpoint) this.service.continueFrom(checkpoint);
    else this.tabs.release();
    return checkpoint !== null;
  }

  /** Looks whether another window runs a session. When that one is closed the log says nothing of it; the browser does. */
  async look(): Promise<boolean> {
    const elsewhere = await this.tabs.runsElsewhere();
    this.isElsewhere.set(elsewhere);
    if (elsewhere && !this.isWaiting) {
      this.isWaiting = true;
      void this.tabs.whenFree().then(() => {
        this.isWaiting = false;
        return this.look();
      });
    }
    return elsewhere;
  }

  /** Until it is answered, a second tap asks for nothing more. */
  private async claimed(asking: Promise<Claim>): Promise<Claim> {
    this.isClaiming = true;
    const claim = await asking.finally(() => (this.isClaiming = false));
    if (claim === 'mine') this.isElsewhere.set(false);
    else await this.look();
    return claim;
  }

  /** Another window has just saved its last second. Where this one cannot read, what it has shown is as good as its own. */
  private async readAfresh(ranElsewhere: boolean, shown: Checkpoint): Promise<Checkpoint | null> {
    try {
      return await this.repository.checkpoint();
    } catch (error) {
      if (!ranElsewhere && error instanceof StoreError) return shown;
      this.tabs.release();
      throw error;
    }
  }

  /** Another window goes on with the session. Asked, this one first saves the last second of it. */
  private async handOver(how: 'let-go' | 'taken'): Promise<void> {
    if (how === 'let-go') {
      this.service.send({ type: 'pause' });
      // Whether the disk answers in time or not, the other window finds it.
      this.recorder.keepBeforeLeaving();
      const waited = firstValueFrom(this.clock.at(this.clock.now() + MOST_WAIT));
      await Promise.race([this.recorder.settled(), waited]);
    }
    this.recorder.forget();
    this.isElsewhere.set(true);
    this.service.clear();
    await this.look();
  }
}
