import { Component, input, signal } from '@angular/core';
import { Dialog } from '../dialog/dialog';

/** What the question says, and its two answers. */
export interface LeaveQuestionWords {
  readonly title: string;
  readonly text: string;
  readonly stay: string;
  readonly discard: string;
}

/** Asks before a page is left on which something is not saved yet: within the app by a dialog, else by the browser. */
@Component({
  selector: 'un-leave-question',
  imports: [Dialog],
  templateUrl: './leave-question.html',
  host: { '(window:beforeunload)': 'holdBack($event)' },
})
export class LeaveQuestion {
  readonly words = input.required<LeaveQuestionWords>();
  /** Whether something would be lost now. */
  readonly holdsSomething = input.required<() => boolean>();

  protected readonly isAsked = signal(false);
  private resolve: (leaves: boolean) => void = () => undefined;

  /** Whether the page may be left: at once where nothing would be lost, else as the person answers. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.holdsSomething()()) return true;
    // A second gesture asks anew; the first one is over.
    this.resolve(false);
    this.isAsked.set(true);
    return new Promise((resolve) => (this.resolve = resolve));
  }

  protected answer(leaves: boolean): void {
    this.isAsked.set(false);
    this.resolve(leaves);
  }

  /** The browser asks in its own words before the page is closed or loaded anew. */
  protected holdBack(event: BeforeUnloadEvent): void {
    if (this.holdsSomething()()) event.preventDefault();
  }
}
