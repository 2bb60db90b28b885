import { FakeClock } from '../clock/fake-clock';
import { FakeVisibility } from '../visibility/fake-visibility';
import { BrowserWakeLock, Sentinel, WakeLockApi } from './browser-wake-lock';

/** A lock as the phone grants it, and may take away. */
class GrantedLock extends EventTarget implements Pick<Sentinel, 'released' | 'release'> {
  released = false;

  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  }
}

/** A phone whose answers the spec gives, request by request. */
class Phone implements WakeLockApi {
  readonly answers: { grant(lock?: GrantedLock): void; refuse(): void }[] = [];
  readonly locks: GrantedLock[] = [];

  request(): Promise<Sentinel> {
    return new Promise((resolve, reject) => {
      this.answers.push({
        grant: (lock = new GrantedLock()) => {
          this.locks.push(lock);
          resolve(lock);
        },
        refuse: () => reject(new DOMException('low battery', 'NotAllowedError')),
      });
    });
  }

  held(): number {
    return this.locks.filter((lock) => !lock.released).length;
  }
}

/** Lets answered promises go through. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('BrowserWakeLock', () => {
  let phone: Phone;
  let page: FakeVisibility;
  let clock: FakeClock;
  let wakeLock: BrowserWakeLock;

  beforeEach(() => {
    phone = new Phone();
    page = new FakeVisibility();
    clock = new FakeClock();
    wakeLock = new BrowserWakeLock(phone, page, clock);
  });

  async function granted(): Promise<void> {
    phone.answers.at(-1)?.grant();
    await settle();
  }

  it('says "on" only once the phone has promised', async () => {
    expect(wakeLock.state()).toBe('idle');
    wakeLock.hold();
    expect(wakeLock.state()).toBe('idle');
    await granted();
    expect(wakeLock.state()).toBe('on');
  });

  it('lets the screen go dark again at the end', async () => {
    wakeLock.hold();
    await granted();
    wakeLock.release();
    expect([phone.held(), wakeLock.state()]).toEqual([0, 'idle']);
  });

  it('asks again at each return into view, for as long as it is held', async () => {
    wakeLock.hold();
    await granted();
    for (let round = 2; round <= 4; round++) {
      page.hide();
      await phone.locks.at(-1)?.release();
      expect(wakeLock.state()).toBe('refused');
      page.show();
      await granted();
      expect([phone.answers.length, wakeLock.state()]).toEqual([round, 'on']);
    }
    wakeLock.release();
    page.show();
    expect(phone.answers.length).toBe(4);
  });

  it('asks for nothing that it still has', async () => {
    wakeLock.hold();
    await granted();
    wakeLock.hold();
    page.show();
    expect(phone.answers.length).toBe(1);
  });

  it('tells that the screen may go dark when the phone refuses, and tries again at the next return', async () => {
    wakeLock.hold();
    phone.answers[0]?.refuse();
    await settle();
    expect(wakeLock.state()).toBe('refused');
    page.show();
    await granted();
    expect(wakeLock.state()).toBe('on');
  });

  it('does not hold the screen for somebody who let go before the phone answered', async () => {
    wakeLock.hold();
    wakeLock.release();
    await granted();
    expect([phone.held(), wakeLock.state()]).toEqual([0, 'idle']);
  });

  it('keeps one lock for hold, release, hold, in whatever order the phone answers', async () => {
    wakeLock.hold();
    wakeLock.release();
    wakeLock.hold();
    phone.answers[1]?.grant();
    phone.answers[0]?.grant();
    await settle();
    expect([phone.held(), wakeLock.state()]).toEqual([1, 'on']);
    wakeLock.release();
    expect(phone.held()).toBe(0);
  });

  it('minds no late refusal of a request that is no longer the newest', async () => {
    wakeLock.hold();
    page.hide();
    page.show();
    phone.answers[1]?.grant();
    await settle();
    phone.answers[0]?.refuse();
    await settle();
    expect(wakeLock.state()).toBe('on');
  });

  it('waits for the page when it is hidden, instead of being refused', async () => {
    page.hide();
    wakeLock.hold();
    expect([phone.answers.length, wakeLock.state()]).toEqual([0, 'refused']);
    page.show();
    await granted();
    expect(wakeLock.state()).toBe('on');
  });

  it('does not believe in a lock that was gone before it arrived', async () => {
    wakeLock.hold();
    const gone = new GrantedLock();
    gone.released = true;
    phone.answers[0]?.grant(gone);
    await settle();
    expect(wakeLock.state()).toBe('refused');
  });

  it('asks a phone that refused again only now and then, however often it is held', async () => {
    wakeLock.hold();
    phone.answers[0]?.refuse();
    await settle();
    for (let second = 0; second < 60; second++) {
      clock.tick(1000);
      wakeLock.hold();
      phone.answers.at(-1)?.refuse();
      await settle();
    }
    expect([phone.answers.length, wakeLock.state()]).toEqual([3, 'refused']);
  });

  it('asks a phone that refused anew after a pause', async () => {
    wakeLock.hold();
    phone.answers[0]?.refuse();
    await settle();
    wakeLock.release();
    wakeLock.hold();
    await granted();
    expect([phone.answers.length, wakeLock.state()]).toEqual([2, 'on']);
  });

  it('waits for a slow phone, however often it is held meanwhile', async () => {
    wakeLock.hold();
    for (let second = 0; second < 60; second++) {
      clock.tick(1000);
      wakeLock.hold();
    }
    await granted();
    expect([phone.answers.length, phone.held(), wakeLock.state()]).toEqual([1, 1, 'on']);
  });

  it('takes an answer that comes only after it was asked for anew', async () => {
    wakeLock.hold();
    page.hide();
    page.show();
    phone.answers[0]?.grant();
    await settle();
    expect(wakeLock.state()).toBe('on');
    await granted();
    expect([phone.held(), wakeLock.state()]).toEqual([1, 'on']);
  });

  it('is absent, and harmless, in a browser without it', () => {
    const none = new BrowserWakeLock(undefined, page, clock);
    none.hold();
    page.show();
    expect(none.state()).toBe('absent');
    none.release();
    expect([none.available, none.state()]).toEqual([false, 'absent']);
  });
});
