import { computed, inject, resource, Service } from '@angular/core';
import {
  firstMarkedDay,
  recentlyMarked,
  sideWithMoreMarks,
} from '../../domain/insights/marked-side';
import { lastDayOf } from '../../domain/insights/period';
import { SessionRecord } from '../../domain/log/record';
import { addDays } from '../../domain/time/day';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { KNOT_WISH } from '../../store/knots/knot-wish';
import { LOG_REPOSITORY } from '../../store/log/log-repository';

/** How many sessions with marks are read at a time, at least. */
const PAGE = 200;

/**
 * Where knots were marked in the last four weeks, and whether a session is to start with the side that has more. Provided by
 * the pages that need it, and read once a page: a running session changes the log all the time.
 */
@Service({ autoProvided: false })
export class MarkedKnots {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly wish = inject(KNOT_WISH);
  private readonly reading = resource({ loader: () => this.read() });

  /** Sessions with marks; undefined until they are read, and where they cannot be. */
  readonly records = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  readonly isWished = computed(() => this.wish.value().isOn);
  /** The side to start with, by wish; null where there is no wish, or no side has more. */
  readonly firstSide = computed(() =>
    this.isWished() ? sideWithMoreMarks(this.records() ?? []) : null,
  );

  /** Keeps the wish. */
  setWish(isOn: boolean): void {
    this.wish.change(() => ({ isOn }));
  }

  private async read(): Promise<readonly SessionRecord[]> {
    const today = dayOf(this.clock.iso());
    const from = firstMarkedDay(today);
    const records: SessionRecord[] = [];
    for (let before: string | null = addDays(lastDayOf(today), 1); ;) {
      const page = await this.repository.page({
        from,
        before,
        atLeast: PAGE,
        matches: ({ knots }) => knots.length > 0,
      });
      records.push(...page.records);
      if (page.isLast) return recentlyMarked(records, today);
      before = page.from;
    }
  }
}
