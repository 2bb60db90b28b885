import {
  Component,
  computed,
  inject,
  input,
  PendingTasks,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  countOf,
  isFiltering,
  LogFilter,
  NO_FILTER,
  queryOf,
  rangeOf,
} from '../../domain/log/filter';
import { nextPaint } from '../../platform/next-paint';
import { LOG_REPOSITORY, LogQueries } from '../../store/log/log-repository';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { COPY_WORDS } from '../../words/copy-words';
import { LOG_WORDS } from '../../words/log-words';
import { Deletion } from '../deletion';
import { BackupNudge } from '../backup-nudge/backup-nudge';
import { Export } from '../transfer/export';
import { Import } from '../transfer/import';
import { FilterBar } from './filter-bar';
import { countHits } from './hits';
import { ListReturn } from './list-return';
import { ShownRanges } from './shown-ranges';
import { LogWindow } from './log-window';
import { LiveRegion } from '../../ui/live-region/live-region';

/** The sessions, by day, the newest first: all, or those that are looked for. */
@Component({
  selector: 'un-log-list',
  imports: [BackupNudge, Export, FilterBar, Import, LiveRegion, LogWindow, NoticeBar, RouterLink],
  templateUrl: './log-list.html',
  styleUrl: './log-list.css',
  providers: [ListReturn, ShownRanges],
})
export class LogList {
  /** There when the page was opened because a file was given to the app: `/log?shared`. */
  readonly shared = input<string>();

  private readonly repository: LogQueries = inject(LOG_REPOSITORY);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly words = inject(LOG_WORDS);
  protected readonly copyWords = inject(COPY_WORDS);
  protected readonly pages = inject(ShownRanges);
  protected readonly deletion = inject(Deletion);
  /** Who comes back to where they left the list finds nothing new above it that would push it away. */
  protected readonly isBack = inject(ListReturn).left !== null;

  /** The list is on the screen: what stands below it is made after that, or a slow phone would show both late. */
  protected readonly isListShown = signal(this.isBack);
  private readonly export = viewChild(Export);
  private readonly filterBar = viewChild(FilterBar);

  protected readonly isFiltering = computed(() => isFiltering(this.pages.filter()));
  private readonly hits = resource({
    params: computed(
      () => {
        const [first] = this.pages.ranges();
        const count = first?.count ?? null;
        if (!this.isFiltering() || count === null) return undefined;
        const from = first?.from ?? '';
        return { filter: this.pages.filter(), version: this.pages.version(), count, from };
      },
      { equal: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
    ),
    // What is below the first page is counted while that is looked at already.
    loader: async ({ params: { filter, count, from }, abortSignal: signal }) => {
      const matches = this.pages.matches();
      const rest = { before: from, from: rangeOf(filter).from, signal };
      return from <= rest.from
        ? count
        : count + (await countHits(this.repository, matches ? { ...rest, matches } : rest));
    },
  });
  protected readonly hitsText = computed(() => {
    if (!this.isFiltering() || !this.hits.hasValue()) return '';
    const count = this.hits.value();
    return count === 0 ? this.words.filter.none : this.words.filter.hits(count);
  });

  /** Sessions that are in no database yet, once the log has been read or could not be. */
  private readonly waiting = computed(() => {
    this.pages.version();
    return this.pages.isLoading() ? 0 : this.repository.pending().length;
  });
  protected readonly problem = computed(() => {
    const kind = this.pages.trouble();
    if (kind !== null) return this.words.trouble[kind];
    if (this.deletion.undoable() !== null && this.deletion.failed())
      return this.words.entry.notRestored;
    return this.waiting() > 0 ? this.copyWords.waiting(this.waiting()) : '';
  });
  /** A newer Unknot's log can be read for a copy, though not shown. */
  protected readonly canSaveCopy = computed(
    () => this.waiting() > 0 || this.pages.trouble() === 'newer',
  );
  /** There is nothing to look for in an empty log. */
  protected readonly hasFilter = computed(
    () => this.isFiltering() || (this.pages.hasBegun() && !this.pages.isLogEmpty()),
  );
  private readonly changing = signal(0);
  protected readonly isSettled = computed(() => this.changing() === 0);

  constructor() {
    inject(PendingTasks).run(async () => {
      await nextPaint();
      this.isListShown.set(true);
    });
  }

  protected saveCopy(): void {
    this.export()?.saveJson();
  }

  /**
   * The address holds the filter but for the words: Back from a session finds it again, and Back from the first filter
   * all of the log.
   */
  protected async look(filter: LogFilter): Promise<void> {
    const before = this.pages.filter();
    this.pages.text.set(filter.text);
    if (JSON.stringify(queryOf(filter)) === JSON.stringify(queryOf(before))) return;
    this.changing.update((count) => count + 1);
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: queryOf(filter),
      replaceUrl: countOf(before) > 0,
    });
    this.changing.update((count) => count - 1);
  }

  protected clear(): Promise<void> {
    this.filterBar()?.empty();
    return this.look(NO_FILTER);
  }
}
