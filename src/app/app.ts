import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map } from 'rxjs';
import { AppErrorHandler } from './app-error-handler';
import { Navigation } from './navigation';
import { PageFocus } from './page-focus';
import { APP_UPDATE } from './platform/update/app-update';
import { NoticeBar } from './ui/notice-bar/notice-bar';
import { WORDS } from './words/words';

/** A sentence for everyone, and what can be done about it. */
interface Notice {
  readonly text: string;
  readonly tone: 'info' | 'problem';
  /** Name of the button that loads the app anew; none where that would help nobody. */
  readonly reload?: string;
  /** Name of the button that puts it off. */
  readonly later?: string;
}

/** What stands round every page: notices, the page itself, the navigation. */
@Component({
  selector: 'un-root',
  imports: [Navigation, NoticeBar, RouterOutlet],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  private readonly router = inject(Router);
  private readonly errors = inject(AppErrorHandler);
  private readonly update = inject(APP_UPDATE);
  private readonly pageFocus = inject(PageFocus);
  protected readonly words = inject(WORDS).app;

  private readonly arrivals = this.router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map((event) => event.urlAfterRedirects),
  );
  /** Null until the first page is there. */
  private readonly address = toSignal(this.arrivals, { initialValue: null });
  /** A session has the screen for itself, and nothing may load the app anew. */
  protected readonly inSession = computed(() => /\/session(?:[?#]|$)/.test(this.address() ?? ''));
  protected readonly showsNavigation = computed(() => this.address() !== null);
  /** A new version comes by itself at the next start: until then nothing more is said of it. */
  private readonly isPutOff = signal(false);
  protected readonly notice = computed<Notice | null>(() => this.trouble() ?? this.newVersion());

  constructor() {
    // The shell lives as long as the page.
    this.arrivals.subscribe(() => this.errors.forget());
  }

  protected skipToPage(event: Event): void {
    // The address of the page must stay: `#main` would lead to the base address.
    event.preventDefault();
    this.pageFocus.focusMain();
  }

  protected reload(): void {
    this.update.reload();
  }

  protected putOff(): void {
    this.isPutOff.set(true);
    // The button is gone, and the focus with it.
    this.pageFocus.focusMain();
  }

  private trouble(): Notice | null {
    const words = this.words.trouble;
    const reload = this.inSession() ? {} : { reload: words.reload };
    if (this.update.unrecoverable()) return { text: words.lostFile, tone: 'problem', ...reload };
    switch (this.errors.trouble()) {
      case 'missing-file':
        return { text: words.missingFile, tone: 'problem', ...reload };
      case 'unexpected':
        return { text: words.unexpected, tone: 'problem' };
      case null:
        return null;
    }
  }

  private newVersion(): Notice | null {
    if (!this.update.ready() || this.isPutOff() || this.inSession()) return null;
    const { ready, now, later } = this.words.update;
    return { text: ready(this.update.news()), tone: 'info', reload: now, later };
  }
}
