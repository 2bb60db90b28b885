import { inject } from '@angular/core';
import { CanMatchFn, Route, Router } from '@angular/router';
import { nextTask } from './platform/next-task';

/**
 * Lets the browser show that a link was pressed before its page is looked for and made, which takes a slow phone a while. The
 * first page, and one that the browser goes back to, are looked for at once: nothing on the page was pressed.
 */
const pressFirst: CanMatchFn = () => {
  const router = inject(Router);
  const isPressed = router.navigated && router.currentNavigation()?.trigger === 'imperative';
  return isPressed ? nextTask().then(() => true) : true;
};

/** The address, opened once its press is on the screen. */
export function shownPressed(route: Route): Route {
  return { ...route, canMatch: [pressFirst] };
}
