import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { distinctUntilChanged, filter, map, skip } from 'rxjs';

/**
 * Begins a page that was just opened at its top, with the focus on its heading, so that a screen reader says where it is
 * and the keyboard goes on from there. Not at the first load: there the browser does it. The router's own scrolling does
 * the same, but has the browser lay out the empty page before the first one can be built.
 */
@Service()
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  constructor() {
    const window = this.document.defaultView;
    // Else Back would scroll before the page is as tall again.
    if (window) window.history.scrollRestoration = 'manual';
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.replace(/[?#].*$/, '')),
        distinctUntilChanged(),
        skip(1),
      )
      .subscribe(() => {
        const begin = (): void => {
          window?.scrollTo({ top: 0, behavior: 'instant' });
          this.focusHeading();
        };
        afterNextRender(begin, { injector: this.injector });
      });
  }

  /** To the page's content, past the navigation. */
  focusMain(): void {
    this.focus(this.document.querySelector<HTMLElement>('main'));
  }

  private focusHeading(): void {
    // A dialog that came with the page has taken the focus for itself.
    if (this.document.querySelector('dialog[open]')) return;
    this.focus(
      this.document.querySelector<HTMLElement>('main h1') ?? this.document.querySelector('main'),
    );
  }

  private focus(element: HTMLElement | null): void {
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
}
