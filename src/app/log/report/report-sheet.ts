import { Component, computed, inject, input } from '@angular/core';
import { canTellLower, isEnough, lowStarts, RATED_NEEDED } from '../../domain/insights/ratings';
import { TREND_DAYS, TREND_RATINGS } from '../../domain/insights/trend';
import { dateOf } from '../../domain/log/days';
import { dayOf } from '../../domain/time/stamp';
import { BackMap } from '../../ui/back-map/back-map';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { MAP_WORDS } from '../../words/map-words';
import { REPORT_WORDS } from '../../words/report-words';
import { subjectNames } from '../insights/subject-name';
import { ReportData, ReportNotes } from './report-data';

/** Fewer would be told as none a week. */
const LEAST_PER_WEEK = 0.05;

/** The sheet itself: to be read in a minute, in black and white. */
@Component({
  selector: 'un-report-sheet',
  imports: [BackMap],
  templateUrl: './report-sheet.html',
  styleUrl: './report-sheet.css',
})
export class ReportSheet {
  readonly report = input.required<ReportData>();
  /** Null where they are not to be printed. */
  readonly notes = input.required<ReportNotes | null>();
  readonly name = input.required<string>();
  readonly madeOn = input.required<Date>();

  private readonly all = inject(INSIGHTS_WORDS);
  protected readonly words = inject(REPORT_WORDS).sheet;
  private readonly mapWords = inject(MAP_WORDS);
  private readonly nameOf = subjectNames(() => this.report().rows.map(({ subject }) => subject));

  protected readonly days = computed(() => {
    const { from, to } = this.report().span;
    return this.words.days(dateOf(from), dateOf(to));
  });
  /** Whether a day needs its year to be told from others. */
  private readonly hasYears = computed(() => {
    const { from, to } = this.report().span;
    return dateOf(from).getFullYear() !== dateOf(to).getFullYear();
  });
  protected readonly sum = computed(() => {
    const { sessions, days, seconds, allDays, perWeek } = this.report();
    const done = this.all.sum(sessions, days, seconds);
    return allDays < 14 || perWeek < LEAST_PER_WEEK
      ? done
      : `${done} ${this.words.perWeek(perWeek)}`;
  });
  protected readonly ahead = computed(() => {
    const { ahead } = this.report();
    return ahead > 0 ? this.words.ahead(ahead) : '';
  });
  protected readonly rows = computed(() =>
    this.report().rows.map((row) => ({
      ...row,
      name: this.nameOf(row.subject),
      minutes: this.all.minutesOf(row.seconds),
      // A rise is told from five ratings on, whatever they began at; a fall only from five that could fall.
      lowerText: canTellLower(row)
        ? this.all.lowerOf(row.lower, row.couldFall, row.rated)
        : this.words.series.none,
      missing: isEnough(row) ? '' : this.all.notEnough(row.rated, RATED_NEEDED),
    })),
  );
  protected readonly leftOut = computed(() => {
    const low = lowStarts(this.report().rows);
    return low > 0 ? this.words.techniques.lowStarts(low) : '';
  });
  protected readonly trend = computed(() => {
    const { trend } = this.report();
    if (trend.kind === 'few') return this.all.notEnough(trend.rated, TREND_RATINGS);
    if (trend.kind === 'short') return this.all.trend.short(trend.days, TREND_DAYS);
    return this.words.trend[trend.before.change](
      this.all.average(trend.before.earlier),
      this.all.average(trend.before.later),
    );
  });
  protected readonly series = computed(() => {
    const { none } = this.words.series;
    const told = (rating: number | null): string =>
      rating === null ? none : this.all.average(rating);
    return this.report().series.map((part) => ({
      when: this.all.dates.span(dateOf(part.from), dateOf(part.to), this.hasYears()),
      sessions: part.sessions,
      minutes: this.all.minutesOf(part.seconds),
      before: told(part.before),
      after: told(part.after),
      marks:
        part.before === null || part.after === null
          ? null
          : { before: place(part.before), after: place(part.after) },
    }));
  });
  protected readonly when = computed(() => this.words.series.columns.when[this.report().unit]);
  protected readonly places = computed(() =>
    this.report().returning.map(({ side, region, days, last }) =>
      this.words.knots.place(this.mapWords.place(side, region), days, dateOf(dayOf(last))),
    ),
  );
  protected readonly noKnots = computed(() => {
    const { none, noneReturned } = this.all.knots;
    if (this.report().returning.length > 0) return '';
    return this.report().otherPlaces > 0 ? noneReturned : none;
  });
  protected readonly drawnNotes = computed(() =>
    this.notes()?.notes.map(({ day, text }) => ({
      day: this.all.dates.span(dateOf(day), dateOf(day), this.hasYears()),
      text,
    })),
  );
}

/** Where a rating stands on a line from 0 to 10, clear of its ends; in percent. */
function place(rating: number): string {
  return `${4 + rating * 9.2}%`;
}
