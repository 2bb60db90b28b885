import { CanDeactivateFn } from '@angular/router';
import { SessionPage } from './session-page';

/** Asks before a running session is left, as by the phone's Back gesture. */
export const leaveSessionGuard: CanDeactivateFn<SessionPage> = (page) => page.mayLeave();
