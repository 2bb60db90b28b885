import { DestroyRef, DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What comes into the page and leaves it, from its beginning on. */
export interface PageChanges {
  /** Hands over all that has changed so far, and from then on each change. For one listener. */
  listen(listener: (records: readonly MutationRecord[]) => void): void;
}

/** Begun with the app, so that nothing is missed by who listens later: a browser may translate the page at once. */
export const PAGE_CHANGES = new InjectionToken<PageChanges>('PageChanges', {
  factory: () => {
    let early: MutationRecord[] = [];
    let hand = (records: readonly MutationRecord[]): void => void early.push(...records);
    const observer = new MutationObserver((records) => hand(records));
    observer.observe(inject(DOCUMENT).body, { childList: true, subtree: true });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
    return {
      listen: (listener) => {
        hand = listener;
        listener(early);
        early = [];
      },
    };
  },
});
