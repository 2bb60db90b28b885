import { afterNextRender, DestroyRef, ElementRef, inject, Signal, signal } from '@angular/core';

/** What a drawing has to fit into, in px. */
export interface ChartSize {
  readonly width: number;
  /** The size of the text it follows: that of the page. */
  readonly rem: number;
}

/**
 * The size of the component that asks, kept up to date; null until it has been laid out. Charts are drawn to it, never
 * stretched: their text has the size of the page's.
 */
export function chartSizeOfHost(): Signal<ChartSize | null> {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const room = signal<ChartSize | null>(null, {
    equal: (a, b) => a?.width === b?.width && a?.rem === b?.rem,
  });
  afterNextRender(() => {
    const measure = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(host);
      const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
      const rem = parseFloat(getComputedStyle(host.ownerDocument.documentElement).fontSize);
      room.set({ width: Math.max(0, host.clientWidth - padding), rem });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return room;
}
