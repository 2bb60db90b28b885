import { DestroyRef, Directive, DOCUMENT, ElementRef, inject, output } from '@angular/core';

/** A child of a list that goes from one place to another. */
export interface Moved {
  readonly from: number;
  readonly to: number;
}

/** What is dragged, and where everything stood as it was taken hold of. */
interface Drag {
  readonly pointerId: number;
  readonly items: readonly HTMLElement[];
  readonly boxes: readonly DOMRect[];
  readonly from: number;
  /** Where it was taken hold of: on the screen, and how far the page was scrolled. */
  readonly startY: number;
  readonly scrolled: number;
  /** Where the pointer is now, on the screen. */
  y: number;
  to: number;
}

/** So near to the upper or lower edge of the screen, in px, the page scrolls by itself. */
const EDGE = 90;
/** So far it scrolls a frame. */
const SCROLL = 9;

/**
 * Lets the children of a list be dragged into another order, by whatever in them has `data-handle`. They are only moved
 * for the eye until the pointer is let go: then `moved` says so, and whoever owns the list orders it anew. Escape takes it
 * back. For the pointer alone: buttons must do the same for everyone else.
 */
@Directive({
  selector: '[unSortable]',
  host: { '(pointerdown)': 'take($event)' },
})
export class Sortable {
  readonly moved = output<Moved>();

  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  private readonly view = this.document.defaultView;
  private drag: Drag | null = null;
  private frame = 0;
  private readonly listeners = {
    pointermove: (event: Event) => this.follow(event as PointerEvent),
    pointerup: (event: Event) => this.letGo(event as PointerEvent),
    pointercancel: () => this.end(),
    keydown: (event: Event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.end();
    },
  };

  constructor() {
    inject(DestroyRef).onDestroy(() => this.end());
  }

  protected take(event: PointerEvent): void {
    const target = event.target as Element | null;
    const isHandle = target?.closest('[data-handle]') != null;
    if (!isHandle || this.drag !== null || event.button !== 0) return;
    const items = [...this.list.children] as HTMLElement[];
    const from = items.findIndex((item) => item.contains(target));
    if (from < 0) return;
    // Else a mouse would mark the words it passes over.
    event.preventDefault();
    this.drag = {
      pointerId: event.pointerId,
      items,
      boxes: items.map((item) => item.getBoundingClientRect()),
      from,
      startY: event.clientY,
      scrolled: this.scrolled(),
      y: event.clientY,
      to: from,
    };
    for (const [name, listener] of Object.entries(this.listeners))
      this.document.addEventListener(name, listener);
    items[from]?.classList.add('dragged');
    this.scrollAtEdges();
  }

  private follow(event: PointerEvent): void {
    if (event.pointerId !== this.drag?.pointerId) return;
    this.drag.y = event.clientY;
    this.show(this.drag);
  }

  private letGo(event: PointerEvent): void {
    if (event.pointerId !== this.drag?.pointerId) return;
    const { from, to } = this.drag;
    this.end();
    if (from !== to) this.moved.emit({ from, to });
  }

  private end(): void {
    if (this.drag === null) return;
    for (const [name, listener] of Object.entries(this.listeners))
      this.document.removeEventListener(name, listener);
    this.view?.cancelAnimationFrame(this.frame);
    for (const item of this.drag.items) item.style.removeProperty('transform');
    this.drag.items[this.drag.from]?.classList.remove('dragged');
    this.drag = null;
  }

  /** The dragged child is where the pointer is; those it has passed make room. */
  private show(drag: Drag): void {
    const { items, boxes, from } = drag;
    const own = boxes[from];
    if (own === undefined) return;
    const by = drag.y - drag.startY + this.scrolled() - drag.scrolled;
    drag.to = placeOf(boxes, from, by);
    items.forEach((item, index) => {
      const isPassed = index > from ? index <= drag.to : index >= drag.to;
      const aside = index > from ? -own.height : own.height;
      const shift = index === from ? by : isPassed ? aside : 0;
      item.style.transform = `translateY(${shift}px)`;
    });
  }

  private scrollAtEdges(): void {
    this.frame =
      this.view?.requestAnimationFrame(() => {
        if (this.drag === null || this.view === null) return;
        const { y } = this.drag;
        const by = y < EDGE ? -SCROLL : y > this.view.innerHeight - EDGE ? SCROLL : 0;
        // Not where it was only taken hold of there.
        const isMoved = Math.abs(y - this.drag.startY) > EDGE / 4;
        if (by !== 0 && isMoved) {
          this.view.scrollBy({ top: by, behavior: 'instant' });
          this.show(this.drag);
        }
        this.scrollAtEdges();
      }) ?? 0;
  }

  private scrolled(): number {
    return this.view?.scrollY ?? 0;
  }
}

/** Where a child that is moved by some px comes to stand: past each whose middle its own nearer edge has passed. */
export function placeOf(
  boxes: readonly Pick<DOMRect, 'top' | 'height'>[],
  from: number,
  by: number,
): number {
  const own = boxes[from];
  if (own === undefined) return from;
  const passed = boxes.filter(({ top, height }, index) => {
    const middle = top + height / 2;
    if (index < from) return own.top + by < middle;
    return index > from && own.top + own.height + by > middle;
  }).length;
  return by < 0 ? from - passed : from + passed;
}
