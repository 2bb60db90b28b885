import {
  afterRenderEffect,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { uniqueId } from '../unique-id';

/** A question that stands over the page until it is answered. What is in `[actions]` answers it. */
@Component({
  selector: 'un-dialog',
  templateUrl: './dialog.html',
  styleUrl: './dialog.css',
  // Without this, a title given as an attribute would also hang over the dialog as the browser's tooltip.
  host: { '[attr.title]': 'null' },
})
export class Dialog {
  readonly open = input.required<boolean>();
  /** Its heading and its name. */
  readonly title = input.required<string>();
  /** How the page behind it is turned; the dialog turns with it. */
  readonly turn = input<'upright' | 'left' | 'right'>('upright');
  /** Escape, or the phone's back gesture: the one who opened it decides what that means. */
  readonly dismissed = output();

  protected readonly titleId = uniqueId('dialog');
  private readonly element = viewChild.required<ElementRef<HTMLDialogElement>>('element');
  /** Counts closings by the browser itself, so that a dialog that is still wanted comes back. */
  private readonly closings = signal(0);
  /** What had the focus when it opened. */
  private opener: Element | null = null;

  constructor() {
    afterRenderEffect(() => {
      this.closings();
      const dialog = this.element().nativeElement;
      if (this.open() && !dialog.open) this.show(dialog);
      if (!this.open() && dialog.open) dialog.close();
    });
    inject(DestroyRef).onDestroy(() => this.giveFocusBack());
  }

  protected dismiss(event: Event): void {
    event.preventDefault();
    this.dismissed.emit();
  }

  /** A second Escape closes it without asking, in Chromium. */
  protected noteClosing(): void {
    if (!this.open()) return;
    this.dismissed.emit();
    this.closings.update((count) => count + 1);
  }

  private show(dialog: HTMLDialogElement): void {
    this.opener = dialog.ownerDocument.activeElement;
    dialog.showModal();
  }

  /** The browser does it for a dialog that closes, not for one taken out of the page while it is open. */
  private giveFocusBack(): void {
    if (this.open() && this.opener instanceof HTMLElement) this.opener.focus();
  }
}
