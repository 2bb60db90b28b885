import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { filterOf, isFiltering, rangeOf, matcherOf } from '../../domain/log/filter';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { LOG_REPOSITORY, LogQueries } from '../../store/log/log-repository';
import { logVersion } from '../../store/log/log-version';
import { StoreError, StoreErrorKind } from '../../store/database/store-error';
import { ListPage, readListPage } from './list-page';
import { ListReturn } from './list-return';
import { LogRange, withPage } from './log-ranges';

/** How many sessions a page has at least: two screens of them. */
const PAGE = 20;

/** The first page has one screen of them, so that it is there in half the time. The second one is read at once. */
const FIRST_PAGE = 10;

/** How many pages stay in memory, the ones read last: scrolling back and forth reads nothing twice. */
const KEPT = 24;

/** What a list shows: the stretches of the log, read page by page as they come near. One for each list. */
@Injectable()
export class ShownRanges {
  private readonly repository: LogQueries = inject(LOG_REPOSITORY);
  private readonly query = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });
  private readonly failure = signal<StoreErrorKind | null>(null);
  private readonly usedTechniques = signal<readonly TechniqueId[]>([]);
  private readonly usedRoutines = signal<readonly string[]>([]);
  private readonly kept = new Map<string, ListPage>();
  private readonly returned = inject(ListReturn).left;
  private left = this.returned?.ranges ?? null;

  /** Another after each change of the log: what was read before is read anew. */
  readonly version = logVersion();
  /** Words to search notes for. They stay out of the address: its history and the host's log are no place for them. */
  readonly text = signal(this.returned?.text ?? '');
  /** What the address and the words ask for. */
  readonly filter = computed(() => ({ ...filterOf(this.query()), text: this.text() }), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  /** Whether a session is wanted; undefined where all are. */
  readonly matches = computed(() => matcherOf(this.filter()));
  /** With each filter the list begins anew, but for one that is come back to. */
  private readonly stretches = linkedSignal<readonly LogRange[]>(() => {
    const fresh = [{ ...rangeOf(this.filter()), count: null, height: null }];
    const left = this.left;
    this.left = null;
    return left ?? fresh;
  });

  /** The stretches, the newest first; together they are all of the log that is asked for. */
  readonly ranges = this.stretches.asReadonly();
  /** Why the log could not be read the last time. */
  readonly trouble = this.failure.asReadonly();
  /** The techniques of what was read. */
  readonly techniques = this.usedTechniques.asReadonly();
  /** The routines of what was read, by id. */
  readonly routines = this.usedRoutines.asReadonly();
  /** Whether nothing has been read yet. */
  readonly isLoading = computed(
    () => this.trouble() === null && this.stretches().every(({ count }) => count === null),
  );
  /** Whether something has been read yet, under whatever filter. */
  readonly hasBegun = linkedSignal<boolean, boolean>({
    source: () => !this.isLoading() && this.trouble() === null,
    computation: (now, previous) => now || previous?.value === true,
  }).asReadonly();
  /** Whether all was read, and there is no session. */
  readonly isEmpty = computed(() => this.stretches().every(({ count }) => count === 0));
  /** Whether the log itself has no session. */
  readonly isLogEmpty = computed(() => this.isEmpty() && !isFiltering(this.filter()));

  /** A page of a stretch, from where it begins; what it does not come to becomes a stretch of its own. */
  async read(range: LogRange, abort: AbortSignal): Promise<ListPage> {
    const filter = this.filter();
    const version = this.version();
    const key = (from: string): string => JSON.stringify([version, filter, range.before, from]);
    const page = this.kept.get(key(range.from)) ?? (await this.fetch(range, abort));
    if (abort.aborted || filter !== this.filter()) return page;
    for (const from of [range.from, page.from]) this.keep(key(from), page);
    const records = page.sessions.flatMap(({ parts }) => parts);
    const routines = records.map(({ routine }) => routine).filter((id) => id !== null);
    const techniques = records.map(({ technique }) => technique);
    this.usedRoutines.update((known) => [...new Set([...known, ...routines])]);
    this.usedTechniques.update((known) => [...new Set([...known, ...techniques])]);
    this.stretches.update((ranges) => withPage(ranges, range.before, page));
    return page;
  }

  /** How tall a stretch turned out to be. */
  noteHeight(before: string | null, height: number): void {
    this.stretches.update((ranges) =>
      ranges.map((range) => (range.before === before ? { ...range, height } : range)),
    );
  }

  private async fetch({ before, from }: LogRange, signal: AbortSignal): Promise<ListPage> {
    const matches = this.matches();
    try {
      const atLeast = before === null ? FIRST_PAGE : PAGE;
      const query = { before, from, atLeast, signal, ...(matches ? { matches } : {}) };
      const page = await readListPage(this.repository, query, rangeOf(this.filter()).from);
      this.failure.set(null);
      return page;
    } catch (error) {
      this.failure.set(error instanceof StoreError ? error.kind : 'lost');
      throw error;
    }
  }

  private keep(key: string, page: ListPage): void {
    this.kept.delete(key);
    this.kept.set(key, page);
    const [oldest] = this.kept.keys();
    if (this.kept.size > 2 * KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
