import { DOCUMENT } from '@angular/common';
import { Component, computed, DestroyRef, ElementRef, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, merge } from 'rxjs';
import { queryOf } from '../../domain/log/filter';
import { covers } from '../covers';
import { routineName } from '../routine-name';
import { ListFocus } from './list-focus';
import { ListMemory } from './list-memory';
import { ListReturn } from './list-return';
import { LogDays } from './log-days';
import { ShownRanges } from './shown-ranges';
import { bottomOf, LogRange, segmentsOf, UNDRAWN, View } from './log-ranges';

/**
 * The sessions in the page: as many as are in view or near it, the others only as room, however long the log
 * (docs/adr/014-long-list.md). The page itself scrolls.
 */
@Component({
  selector: 'un-log-window',
  imports: [LogDays],
  templateUrl: './log-window.html',
  styleUrl: './log-window.css',
  providers: [ListFocus],
  host: {
    '(focusin)': 'focus.take($event)',
    '(focusout)': 'focus.leave($event)',
    '(click)': 'focus.ask($event)',
    '(keydown.tab)': "focus.stay($event, 'older')",
    '(keydown.shift.tab)': "focus.stay($event, 'newer')",
  },
})
export class LogWindow {
  protected readonly pages = inject(ShownRanges);
  protected readonly returned = inject(ListReturn);
  private readonly memory = inject(ListMemory);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly window = inject(DOCUMENT).defaultView;

  private readonly seen = toSignal(
    merge(
      ...['scroll', 'resize'].map((name) =>
        fromEvent(this.window ?? new EventTarget(), name, { passive: true }),
      ),
    ).pipe(map(() => this.look())),
    { initialValue: this.firstView() },
  );
  protected readonly focus = inject(ListFocus);
  protected readonly segments = computed(() =>
    segmentsOf(this.pages.ranges(), this.seen(), this.focus.held()),
  );
  protected readonly covers = covers(this.pages.techniques);
  protected readonly routineName = routineName(this.pages.routines);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      // As it was seen last: by now the list has left the page, which is short and scrolled to its top.
      const { top } = this.seen();
      const filter = this.pages.filter();
      this.memory.left = {
        query: queryOf(filter),
        text: filter.text,
        ranges: this.pages.ranges(),
        top,
      };
    });
  }

  /** A stretch above what is seen that is not as tall as it was taken for must not push what is seen. */
  protected measure(range: LogRange, height: number): void {
    const known = this.pages.ranges().find(({ before }) => before === range.before);
    if (known === undefined || known.height === height) return;
    const isAbove = bottomOf(this.pages.ranges(), range.before) <= this.look().top;
    this.pages.noteHeight(range.before, height);
    if (isAbove) this.window?.scrollBy(0, height - (known.height ?? UNDRAWN));
  }

  private look(): View {
    return this.viewFrom(-this.host.getBoundingClientRect().top);
  }

  private firstView(): View {
    return this.viewFrom(this.returned.left?.top ?? 0);
  }

  private viewFrom(top: number): View {
    return { top, bottom: top + (this.window?.innerHeight ?? UNDRAWN) };
  }
}
