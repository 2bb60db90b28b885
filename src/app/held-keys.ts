import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import { fromEvent } from 'rxjs';

/** What Enter presses. */
const PRESSED_BY_ENTER = 'a, button, summary';

/**
 * Lets a key that is held down press a button once. Browsers press again at every repeat of Enter: held a moment too
 * long it would pause and go on, save a file twice, or answer the question that it has just opened.
 */
@Service()
export class HeldKeys {
  constructor() {
    const keys = fromEvent<KeyboardEvent>(inject(DOCUMENT), 'keydown', { capture: true });
    const listening = keys.subscribe((event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.repeat && event.key === 'Enter' && target?.closest(PRESSED_BY_ENTER))
        event.preventDefault();
    });
    inject(DestroyRef).onDestroy(() => listening.unsubscribe());
  }
}
