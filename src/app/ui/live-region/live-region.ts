import {
  afterRenderEffect,
  DestroyRef,
  Directive,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  PendingTasks,
  untracked,
} from '@angular/core';

/**
 * The text of a live region (`role="status"`, `aria-live`). A screen reader tells only of a region that it has met before
 * its text: one that comes into the page together with what it says stands there empty until it has been drawn.
 */
@Directive({ selector: '[unLive]' })
export class LiveRegion {
  /** What is to be told; `''` for nothing. */
  readonly unLive = input.required<string>();

  private readonly region = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly tasks = inject(PendingTasks);
  private isMet = false;
  private isWaiting = false;
  private isGone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.isGone = true));
    afterRenderEffect(() => {
      const text = this.unLive();
      if (this.isMet) this.tell(text);
      else if (text === '' && !this.isWaiting) this.isMet = true;
      else if (!this.isWaiting) this.waitToBeMet();
    });
  }

  private waitToBeMet(): void {
    this.isWaiting = true;
    const done = this.tasks.add();
    this.afterFrame(() =>
      this.afterFrame(() => {
        this.isMet = true;
        if (!this.isGone) this.tell(untracked(this.unLive));
        done();
      }),
    );
  }

  /** A page out of sight is not drawn: nobody need wait for it. */
  private afterFrame(then: () => void): void {
    if (this.view && !this.view.document.hidden) this.view.requestAnimationFrame(then);
    else then();
  }

  private tell(text: string): void {
    if (this.region.textContent !== text) this.region.textContent = text;
  }
}
