import { Signal } from '@angular/core';
import { Observable } from 'rxjs';

/** Whether the page can be seen: another app in front, a locked screen and the back-forward cache hide it. */
export interface Visibility {
  readonly hidden: Signal<boolean>;
  /** Emits at each change, within the browser's own event: on `hidden` there may be no time after it. */
  readonly changes$: Observable<'hidden' | 'visible'>;
}
