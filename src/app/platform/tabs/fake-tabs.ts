import { firstValueFrom, Subject } from 'rxjs';
import type { Claim, Tabs } from './tabs';

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

  claim(): Promise<Claim> {
    this.isHeld = !this.elsewhere;
    return Promise.resolve(this.isHeld ? 'mine' : 'elsewhere');
  }

  takeOver(): Promise<Claim> {
    this.elsewhere = false;
    this.isHeld = true;
    return Promise.resolve('mine');
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
    this.isHeld = false;
  }
}
