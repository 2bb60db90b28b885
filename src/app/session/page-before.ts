import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, take } from 'rxjs';

/** Kept with the history's entry, so that a reload puts no second page before it. */
interface EntryState {
  readonly hasPageBefore?: boolean;
}

/**
 * Puts a page of the app into the history before this one, where its address was opened directly: else the phone's Back
 * gesture leaves the app at once, and no guard is asked. To be called while the page is made.
 *
 * @param address where Back leads, as "/techniques/dragging"
 */
export function putPageBefore(address: string): void {
  const router = inject(Router);
  const location = inject(Location);
  const isFirst = router.currentNavigation()?.previousNavigation === null;
  const { hasPageBefore } = (location.getState() ?? {}) as EntryState;
  if (!isFirst || hasPageBefore) return;
  router.events
    .pipe(
      filter((event) => event instanceof NavigationEnd),
      take(1),
    )
    .subscribe(({ urlAfterRedirects }) => {
      // What the router keeps with this entry stays with it: only its address is another.
      location.replaceState(address, '', location.getState());
      const state: EntryState = { hasPageBefore: true };
      void router.navigateByUrl(urlAfterRedirects, { onSameUrlNavigation: 'reload', state });
    });
}
