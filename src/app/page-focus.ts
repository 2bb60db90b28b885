import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { distinctUntilChanged, filter, map, skip } from 'rxjs';

/**
 * Moves the focus to the heading of a page that was just opened, so that a screen reader says where it is and the
 * keyboard goes on from there. Not at the first load: there the browser does it.
 */
@Service()
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.replace(/[?#].*$/, '')),
        distinctUntilChanged(),
        skip(1),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender(() => this.focusHeading(), { injector: this.injector }));
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
