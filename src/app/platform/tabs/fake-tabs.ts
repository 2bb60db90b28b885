import { firstValueFrom, Subject } from 'rxjs';
import type { Claim, Tabs } from './tabs-types';

/** Other tabs as a spec wants them. */
export class FakeTabs implements Tabs {
  readonly asked$ = new Subject<'let-go' | 'taken'>();
  /** True while another tab runs a session. */
  elsewhere = false;
  private readonly freed = new Subject<void>();
  /** True when another tab took the session and this one has not been told yet. */
  lost = false;
  /** True while this tab has the right to run the session. */
  isHeld = false;
  /** True while claims are answered only once the spec calls `grant`. */
  isSlow = false;
  private readonly answers: (() => void)[] = [];
  private givenUp = 0;

  async claim(): Promise<Claim> {
    const { givenUp } = this;
    if (this.isSlow) await new Promise<void>((resolve) => this.answers.push(resolve));
    if (givenUp !== this.givenUp) return 'given-up';
    this.isHeld = !this.elsewhere;
    return this.isHeld ? 'mine' : 'elsewhere';
  }

  takeOver(): Promise<Claim> {
    this.elsewhere = false;
    return this.claim();
  }

  /** Answers the claims that wait. */
  grant(): void {
    this.isSlow = false;
    this.answers.splice(0).forEach((answer) => answer());
  }

  runsElsewhere(): Promise<boolean> {
    return Promise.resolve(this.elsewhere);
  }

  whenFree(): Promise<void> {
    return this.elsewhere ? firstValueFrom(this.freed) : Promise.resolve();
  }

  /** The other tab is closed. */
  close(): void {
    this.elsewhere = false;
    this.freed.next();
  }

  isLost(): Promise<boolean> {
    return Promise.resolve(this.lost);
  }

  release(): void {
    this.givenUp += 1;
    this.isHeld = false;
  }
}
