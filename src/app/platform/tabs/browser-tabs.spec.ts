import { firstValueFrom } from 'rxjs';
import { FakeClock } from '../clock/fake-clock';
import { BrowserTabs } from './browser-tabs';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('BrowserTabs', () => {
  let one: BrowserTabs;
  let other: BrowserTabs;
  let clock: FakeClock;

  beforeEach(() => {
    clock = new FakeClock();
    one = new BrowserTabs(navigator.locks, clock);
    other = new BrowserTabs(navigator.locks, clock);
  });

  afterEach(() => {
    one.destroy();
    other.destroy();
  });

  it('lets one tab alone run the session, until it lets go', async () => {
    expect(await one.claim()).toBe('mine');
    expect(await other.claim()).toBe('elsewhere');
    expect(await other.runsElsewhere()).toBeTrue();
    expect(await one.runsElsewhere()).toBeFalse();
    one.release();
    expect(await other.takeOver()).toBe('mine');
  });

  it('stays the same tab`s when it asks again', async () => {
    await one.claim();
    expect(await one.claim()).toBe('mine');
  });

  it('hands over when the other tab saves and lets go', async () => {
    await one.claim();
    const handedOver = firstValueFrom(one.asked$).then(() => one.release());
    expect(await other.takeOver()).toBe('mine');
    await handedOver;
    expect(await one.claim()).toBe('elsewhere');
  });

  // nothing-lost: two-tabs-4
  it('takes over from a tab that never answers, and that tab learns of it', async () => {
    const told: string[] = [];
    one.asked$.subscribe((how) => told.push(how));
    await one.claim();
    const takingOver = other.takeOver();
    clock.tick(1499);
    expect(told).not.toContain('taken');
    clock.tick(1);
    expect(await takingOver).toBe('mine');
    expect(told).toContain('taken');
    expect(await one.claim()).toBe('elsewhere');
  });

  // nothing-lost: two-tabs-11
  it('takes over once, however often it is asked while the other tab is frozen, and can let go again', async () => {
    await one.claim();
    const first = other.takeOver();
    await nextTask();
    clock.tick(500);
    const second = other.takeOver();
    await nextTask();
    clock.tick(1000);
    expect(await first).toBe('mine');
    other.release();
    await nextTask();
    clock.tick(1500);
    await second;
    await nextTask();
    expect(await one.runsElsewhere()).toBeFalse();
    expect(await one.claim()).toBe('mine');
  });

  // nothing-lost: two-tabs-12
  it('keeps no lock that was granted after it was given up', async () => {
    let grant: () => void = () => undefined;
    let isHeld = true;
    const locks = {
      request: async (
        _name: string,
        _options: LockOptions,
        granted: LockGrantedCallback<unknown>,
      ) => {
        await new Promise<void>((resolve) => (grant = resolve));
        void Promise.resolve(granted({ name: 'unknot-session', mode: 'exclusive' })).then(
          () => (isHeld = false),
        );
      },
      query: () => Promise.resolve({ held: [], pending: [] }),
    };
    const slow = new BrowserTabs(locks as unknown as LockManager, clock);
    const claim = slow.claim();
    await nextTask();
    slow.release();
    grant();
    await nextTask();
    expect(isHeld).toBeFalse();
    await claim;
    slow.destroy();
  });

  // nothing-lost: two-tabs-3
  it('tells when the other tab`s session is over, and is in nobody`s way meanwhile', async () => {
    await one.claim();
    let isFree = false;
    const freed = other.whenFree().then(() => (isFree = true));
    expect(await other.runsElsewhere()).toBeTrue();
    expect(isFree).toBeFalse();
    one.destroy();
    await freed;
    expect(await other.runsElsewhere()).toBeFalse();
    expect(await other.claim()).toBe('mine');
  });

  it('tells so at once where no session runs, or no browser can tell', async () => {
    await other.whenFree();
    const alone = new BrowserTabs(undefined, clock);
    await alone.whenFree();
    alone.destroy();
    const request = (): Promise<never> => Promise.reject(new DOMException('', 'SecurityError'));
    const refused = new BrowserTabs({ request } as unknown as LockManager, clock);
    await refused.whenFree();
    refused.destroy();
    expect(await other.runsElsewhere()).toBeFalse();
  });

  for (const [holder, lost] of [
    ['this tab', false],
    ['another tab', true],
    ['nobody', true],
  ] as const) {
    it(`knows before it is told whether it was taken from: ${holder} has the lock`, async () => {
      let held = [{ name: 'unknot-session', clientId: 'this tab' }];
      const locks = {
        request: (_name: string, _options: LockOptions, granted: (lock: Lock) => unknown) =>
          Promise.resolve(granted({ name: 'unknot-session', mode: 'exclusive' })),
        query: () => Promise.resolve({ held, pending: [] }),
      };
      const frozen = new BrowserTabs(locks as unknown as LockManager, clock);
      expect(await frozen.isLost()).toBeFalse();
      await frozen.claim();
      await frozen.runsElsewhere();
      held = holder === 'nobody' ? [] : [{ name: 'unknot-session', clientId: holder }];
      expect(await frozen.isLost()).toBe(lost);
      frozen.destroy();
    });
  }

  it('takes the session for its own where the browser cannot tell', async () => {
    const locks = {
      request: (_name: string, _options: LockOptions, granted: (lock: Lock) => unknown) =>
        Promise.resolve(granted({ name: 'unknot-session', mode: 'exclusive' })),
      query: () => Promise.reject(new Error('not now')),
    } as unknown as LockManager;
    const mute = new BrowserTabs(locks, clock);
    await mute.claim();
    expect([await mute.isLost(), await mute.runsElsewhere()]).toEqual([false, false]);
    mute.destroy();
  });

  it('lets the session run where the browser has locks and refuses them', async () => {
    const locks = {
      request: () => Promise.reject(new DOMException('Storage is blocked.', 'SecurityError')),
      query: () => Promise.reject(new DOMException('Storage is blocked.', 'SecurityError')),
    } as unknown as LockManager;
    const refused = new BrowserTabs(locks, clock);
    expect(await refused.claim()).toBe('mine');
    expect(await refused.takeOver()).toBe('mine');
    expect(await refused.runsElsewhere()).toBeFalse();
    refused.destroy();
  });

  it('lets the session run where the browser has no locks', async () => {
    const alone = new BrowserTabs(undefined, clock);
    expect(await alone.claim()).toBe('mine');
    expect(await alone.takeOver()).toBe('mine');
    expect(await alone.runsElsewhere()).toBeFalse();
    alone.destroy();
  });
});
