import { logChanges } from './log-changes';

describe('logChanges', () => {
  it('counts coming out of the back-forward cache as a change: a page hears of nothing there', () => {
    const changes = logChanges();
    let told = 0;
    changes.changes$.subscribe(() => (told += 1));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(told).toBe(0);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told).toBe(1);
    changes.close();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told).toBe(1);
  });
});
