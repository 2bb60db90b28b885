import { browserClock } from './browser-clock';

describe('browserClock', () => {
  beforeEach(() => {
    jasmine
      .clock()
      .install()
      .mockDate(new Date(Date.UTC(2026, 10, 23, 20)));
    let now = 1000.4;
    spyOn(performance, 'now').and.callFake(() => now);
    later = (ms) => {
      now += ms;
      jasmine.clock().tick(ms);
    };
  });

  afterEach(() => jasmine.clock().uninstall());

  let later: (ms: number) => void;

  it('reads the standard clocks afresh at each call, so that a test can fake them', () => {
    const clock = browserClock();
    expect([clock.now(), clock.epoch()]).toEqual([1000.4, Date.UTC(2026, 10, 23, 20)]);
    later(500);
    expect([clock.now(), clock.epoch()]).toEqual([1500.4, Date.UTC(2026, 10, 23, 20) + 500]);
    expect(clock.iso()).toMatch(/^2026-11-2[34]T\d\d:\d\d:00\.500[+-]\d\d:\d\d$/);
  });

  it('wakes once at the moment asked for, and then is done', () => {
    const heard: string[] = [];
    const clock = browserClock();
    clock
      .at(1250.4)
      .subscribe({ next: () => heard.push('now'), complete: () => heard.push('done') });
    later(249);
    expect(heard).toEqual([]);
    later(1);
    expect(heard).toEqual(['now', 'done']);
    later(5000);
    expect(heard).toEqual(['now', 'done']);
  });

  it('does not come early for a moment between two milliseconds', () => {
    const clock = browserClock();
    let at = 0;
    clock.at(1100.9).subscribe(() => (at = clock.now()));
    for (let ms = 0; ms < 110; ms++) later(1);
    expect(at).toBeGreaterThanOrEqual(1100.9);
  });

  it('wakes soon, but not within the asking, for a moment that is past', () => {
    let heard = 0;
    browserClock()
      .at(0)
      .subscribe(() => heard++);
    expect(heard).toBe(0);
    later(0);
    expect(heard).toBe(1);
  });

  it('keeps no timer for somebody who stopped waiting', () => {
    let heard = 0;
    browserClock()
      .at(1100)
      .subscribe(() => heard++)
      .unsubscribe();
    later(1000);
    expect(heard).toBe(0);
  });

  it('counts what the page has run apart from the clocks that can be set', () => {
    const limit = new AbortController();
    const timeout = spyOn(AbortSignal, 'timeout').and.returnValue(limit.signal);
    const heard: string[] = [];
    browserClock()
      .running(4000)
      .subscribe({ next: () => heard.push('now'), complete: () => heard.push('done') });
    later(60_000);
    expect(timeout).toHaveBeenCalledOnceWith(4000);
    expect(heard).toEqual([]);
    limit.abort();
    expect(heard).toEqual(['now', 'done']);
  });
});
