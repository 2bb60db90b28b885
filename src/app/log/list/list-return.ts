import { DOCUMENT } from '@angular/common';
import { afterNextRender, ElementRef, inject, Injectable, Injector, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  ActivatedRoute,
  Navigation,
  NavigationEnd,
  PRIMARY_OUTLET,
  Router,
  UrlTree,
} from '@angular/router';
import { filter, switchMap, take } from 'rxjs';
import { filterOf, queryOf } from '../../domain/log/filter';
import { idInAddress } from '../../domain/log/session-address';
import { nextTask } from '../../platform/next-task';
import { LeftList, ListMemory } from './list-memory';

/** Brings a person who comes back from a session to where they left the list. One for each list. */
@Injectable()
export class ListReturn {
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly row = signal<string | null>(null);

  /** The list as it was left, where the person comes back to it; null where it is opened anew. */
  readonly left: LeftList | null;
  /** The session they come from: its row takes the focus. */
  readonly focused = this.row.asReadonly();

  constructor() {
    const navigation = this.router.currentNavigation();
    const query = queryOf(filterOf(inject(ActivatedRoute).snapshot.queryParams));
    const { left } = inject(ListMemory);
    const isSame = JSON.stringify(left?.query) === JSON.stringify(query);
    this.left = isBack(navigation) && isSame ? left : null;
    if (this.left === null) return;
    const injector = inject(Injector);
    const from = sessionAt(navigation?.previousNavigation?.finalUrl);
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        take(1),
        // The page begins at its top now; behind that, and once the list is as tall again as it was, this comes.
        switchMap(() => nextTask()),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender(() => this.restore(from), { injector }));
  }

  private restore(from: string | null): void {
    // By the list itself: what stands above it may be taller or shorter than it was.
    const list = this.page.querySelector('un-log-window');
    const top = (list?.getBoundingClientRect().top ?? 0) + (this.left?.top ?? 0);
    this.window?.scrollBy({ top, behavior: 'instant' });
    this.row.set(from);
  }
}

/** The session whose page an address is; null where it is another page. */
function sessionAt(url: UrlTree | undefined): string | null {
  const [log, session] = url?.root.children[PRIMARY_OUTLET]?.segments ?? [];
  return log?.path === 'log' && session !== undefined ? idInAddress(session.path) : null;
}

/** Whether one goes back: by the phone's gesture, or by the link that leads back. */
function isBack(navigation: Navigation | null): boolean {
  return navigation?.trigger === 'popstate' || navigation?.extras.state?.['back'] === true;
}
