import { BrowserVisibility } from './browser-visibility';

/** A page whose browser hides and shows it. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  readonly defaultView = new EventTarget();

  becomes(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('BrowserVisibility', () => {
  let page: Page;
  let visibility: BrowserVisibility;
  let changes: string[];

  function open(state: DocumentVisibilityState = 'visible'): void {
    page = new Page();
    page.visibilityState = state;
    visibility = new BrowserVisibility(page as unknown as Document);
    changes = [];
    visibility.changes$.subscribe((change) => changes.push(change));
  }

  it('knows a page that was opened in the background', () => {
    open('hidden');
    expect(visibility.hidden()).toBeTrue();
    page.becomes('visible');
    expect(visibility.hidden()).toBeFalse();
    expect(changes).toEqual(['visible']);
  });

  it('tells of hiding while the browser still listens', () => {
    open();
    page.becomes('hidden');
    expect(changes).toEqual(['hidden']);
    expect(visibility.hidden()).toBeTrue();
  });

  it('tells of a page that goes into the back-forward cache and comes back by pagehide and pageshow alone', () => {
    open();
    page.defaultView.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(visibility.hidden()).toBeTrue();
    page.defaultView.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(changes).toEqual(['hidden', 'visible']);
  });

  it('tells each change once, however many events a browser sends for it', () => {
    open();
    page.defaultView.dispatchEvent(new PageTransitionEvent('pagehide'));
    page.becomes('hidden');
    page.becomes('visible');
    page.defaultView.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(changes).toEqual(['hidden', 'visible']);
  });

  it('hears nothing any more after the app is gone', () => {
    open();
    let ended = false;
    visibility.changes$.subscribe({ complete: () => (ended = true) });
    visibility.destroy();
    page.becomes('hidden');
    expect(changes).toEqual([]);
    expect(ended).toBeTrue();
  });
});
