import { DOCUMENT, inject, Service } from '@angular/core';
import { nextTask } from '../../platform/next-task';

/** What may be pressed or have the focus. */
const CONTROLS = 'a, button, h1, main';

/**
 * Today, or the head of another page, as it stands in the built page itself (tools/prerender, docs/adr/045), to be seen and
 * pressed before the scripts are there. The script in index.html keeps what is pressed on it, as `data-pressed`.
 */
@Service()
export class FirstFrame {
  private readonly document = inject(DOCUMENT);

  /**
   * Makes way for the app's own page, once that is rendered beside it, out of sight: between two paints, so that nothing is
   * seen to change. Hands over its pictures, the focus and what was pressed.
   *
   * @returns the pictures that went over to the cards; none where no such frame stood
   */
  async giveWay(): Promise<readonly Element[]> {
    const frame = this.document.getElementById('first-frame');
    if (!frame) return [];
    // A finger that is down would come up on another element, and its tap be lost.
    while (frame.querySelector(':active')) await this.nextFrame();
    const controls = [...this.document.querySelectorAll(`un-root :is(${CONTROLS})`)];
    const successor = (selector: string): HTMLElement | undefined => {
      const control = frame.querySelector(`:is(${CONTROLS})${selector}`);
      const found = control && controls.find((one) => leadsTo(one) === leadsTo(control));
      return (found as HTMLElement | null) ?? undefined;
    };
    const focused = successor(':focus');
    const pressed = successor('[data-pressed]');
    const cards = this.document.querySelectorAll('un-root un-technique-card section');
    const pictures = [...frame.querySelectorAll('un-technique-card un-figure')];
    pictures.forEach((picture, index) => cards[index]?.append(picture));
    frame.remove();
    focused?.focus({ preventScroll: true });
    pressed?.click();
    return pictures;
  }

  /** The next frame: what a finger has left may stay active for a while, and no event tells when that ends. */
  private async nextFrame(): Promise<void> {
    await new Promise<unknown>((resolve) =>
      this.document.defaultView?.requestAnimationFrame(resolve),
    );
    await nextTask();
  }
}

/** Tells controls apart without their words, which a browser may have translated. */
function leadsTo(control: Element): string {
  const link = control.closest('a') ?? control.closest('section')?.querySelector('a');
  return `${control.tagName} ${link?.href}`;
}
