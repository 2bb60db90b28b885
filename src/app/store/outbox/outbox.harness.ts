import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../log/fake-log-repository';
import { Outbox } from './outbox';
import { OutboxLogRepository } from './outbox-log-repository';
import { SessionRecord } from '../../domain/log/record';

const keysOfOurs = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('unknot-'));

/** Leaves nothing in the phone's second place. */
export function forgetAll(): void {
  keysOfOurs().forEach((key) => localStorage.removeItem(key));
}

/** Whether something waits on the phone's second place. */
export const waits = (): boolean => keysOfOurs().some((key) => key.startsWith('unknot-journal'));

/** An outbox over an empty log. */
export class OutboxHarness {
  readonly inner = new FakeLogRepository();
  readonly clock = new FakeClock();
  log: OutboxLogRepository;

  constructor() {
    forgetAll();
    this.log = new OutboxLogRepository(this.inner, new Outbox(localStorage), this.clock);
  }

  /** The app is killed and opened again, over the same disk. */
  reopen(): OutboxLogRepository {
    return new OutboxLogRepository(this.inner, new Outbox(localStorage), new FakeClock());
  }

  /** Puts a record aside, as a page that goes away does. */
  stash(one: SessionRecord): void {
    this.log.stash({ records: [one], checkpoint: null, begins: false, feedback: null });
  }

  /** Saves onto a disk that is full. */
  async failToSave(...records: readonly SessionRecord[]): Promise<void> {
    this.inner.failWith('full');
    for (const one of records) await expectAsync(this.log.save([one], null)).toBeRejected();
  }
}
