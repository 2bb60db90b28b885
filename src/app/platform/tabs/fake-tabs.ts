import { Subject } from 'rxjs';
import type { Claim, Tabs } from './tabs';

/** Other tabs as a spec wants them. */
export class FakeTabs implements Tabs {
  readonly asked$ = new Subject<'let-go' | 'taken'>();
  /** True while another tab runs a session. */
  elsewhere = false;
  releases = 0;

  claim(): Promise<Claim> {
    return Promise.resolve(this.elsewhere ? 'elsewhere' : 'mine');
  }

  takeOver(): Promise<Claim> {
    this.elsewhere = false;
    return Promise.resolve('mine');
  }

  runsElsewhere(): Promise<boolean> {
    return Promise.resolve(this.elsewhere);
  }

  release(): void {
    this.releases++;
  }
}
