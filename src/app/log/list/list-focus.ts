import { afterRenderEffect, computed, ElementRef, inject, Injectable, signal } from '@angular/core';
import { ShownRanges } from './shown-ranges';
import { besideOf, keyOf, LogRange, Way } from './log-ranges';

/** On its way past what is drawn: from a stretch to the one beside it. */
interface Going {
  readonly from: string | null;
  readonly to: string | null;
  readonly way: Way;
}

/**
 * Where the focus is in the list, and how it comes past what is drawn: Tab, a switch or a screen reader's next meets a
 * button there, has the next stretch drawn, and goes on in it. One for each list.
 */
@Injectable()
export class ListFocus {
  private readonly pages = inject(ShownRanges);
  private readonly list = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** What the stretch with the focus begins before; undefined: none has it. */
  private readonly at = signal<string | null | undefined>(undefined);
  private readonly going = signal<Going | null>(null);
  /** The stretches whose sessions are in the page. */
  private readonly inPage = signal<ReadonlySet<string | null>>(new Set());

  /** The stretches to be drawn wherever one scrolls: the one with the focus, and the one it goes to. */
  readonly held = computed<ReadonlySet<string | null>>(() => {
    const at = this.at();
    const going = this.going();
    return new Set([...(at === undefined ? [] : [at]), ...(going === null ? [] : [going.to])]);
  });

  constructor() {
    afterRenderEffect(() => this.goOn());
  }

  /** The sessions of a stretch are in the page. */
  show(before: string | null): void {
    this.inPage.update((shown) => (shown.has(before) ? shown : new Set([...shown, before])));
  }

  /** A stretch is drawn no more. */
  hide(before: string | null): void {
    this.inPage.update((shown) => new Set([...shown].filter((other) => other !== before)));
  }

  /** The focus came to an element of the list. */
  take({ target, relatedTarget }: FocusEvent): void {
    // The stretches themselves are asked: by what is drawn now, one far from view would be let go before it is held.
    const at = this.stretchOf(target as HTMLElement);
    this.at.set(at?.before);
    const way = wayOf(target as HTMLElement);
    if (at === undefined || way === null) return;
    // From outside the list the first thing met is its edge: there it goes into the list, not past it.
    const comesIn = relatedTarget instanceof Node && !this.list.contains(relatedTarget);
    if (comesIn) this.toRow(at.before, way === 'older' ? 'last' : 'first');
    else this.pass({ from: at.before, to: at.before, way });
  }

  /** The focus left an element of the list. It comes back to the same where only the window lost it. */
  leave({ target }: FocusEvent): void {
    if (target === this.list.ownerDocument.activeElement) return;
    this.at.set(undefined);
    this.going.set(null);
  }

  /** A screen reader may press a button without giving it the focus. */
  ask({ target }: Event): void {
    if (wayOf(target as HTMLElement) !== null) (target as HTMLElement).focus();
  }

  /** Tab pressed once more while sessions are read that come next: what lies beyond the list has to wait. */
  stay(event: Event, way: Way): void {
    if (this.going()?.way === way && this.pages.trouble() === null) event.preventDefault();
  }

  /** Whether the list goes on beyond a stretch with sessions that are not in the page, or that the focus is on its way to. */
  isEdge(before: string | null, way: Way): boolean {
    const going = this.going();
    if (going?.from === before && going.way === way) return true;
    const beside = besideOf(this.pages.ranges(), before, way);
    return beside !== undefined && !this.inPage().has(beside.before);
  }

  /** Once the stretch is there that was waited for. */
  private goOn(): void {
    const going = this.going();
    if (going === null || !this.inPage().has(going.to)) return;
    if (!this.toRow(going.to, going.way === 'older' ? 'first' : 'last')) this.pass(going);
  }

  /** To the stretch beside; where there is none after all, back to the row one comes from. */
  private pass({ from, to, way }: Going): void {
    const next = besideOf(this.pages.ranges(), to, way);
    if (next) this.going.set({ from, to: next.before, way });
    else this.toRow(from, way === 'older' ? 'last' : 'first');
  }

  private toRow(before: string | null, which: 'first' | 'last'): boolean {
    const days = this.stretches().find((stretch) => this.stretchOf(stretch)?.before === before);
    const rows = [...(days?.querySelectorAll<HTMLElement>('[data-session] a') ?? [])];
    const row = rows.at(which === 'first' ? 0 : -1);
    row?.focus();
    return row !== undefined;
  }

  private stretches(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[data-stretch]')];
  }

  private stretchOf(element: HTMLElement): LogRange | undefined {
    const key = element.closest('[data-stretch]')?.getAttribute('data-stretch');
    return this.pages.ranges().find((range) => keyOf(range) === key);
  }
}

/** Where a button leads on whose side the list is not drawn; null for anything else. */
function wayOf(element: HTMLElement): Way | null {
  const way = element.dataset['way'];
  return way === 'older' || way === 'newer' ? way : null;
}
