import { Component, computed, inject, input } from '@angular/core';
import { CalendarDay, calendarOf, daysDone } from '../../domain/insights/calendar';
import { Period, Span } from '../../domain/insights/period';
import { InsightSession } from '../../domain/insights/insight-session';
import { dateOf } from '../../domain/log/days';
import { addDays, daysBetween, laterDay } from '../../domain/time/day';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { INSIGHTS_WORDS } from '../../words/insights-words';

/** More than a year of days is drawn no more: its months would fill the page for ever. */
const DAYS_DRAWN = 365;

/** The days of a period as a calendar: which had a session. A short period's days bear their numbers. */
@Component({
  selector: 'un-day-calendar',
  imports: [Chart],
  templateUrl: './day-calendar.html',
  styleUrl: './day-calendar.css',
})
export class DayCalendar {
  readonly sessions = input.required<readonly InsightSession[]>();
  readonly span = input.required<Span>();
  readonly period = input.required<Period>();

  protected readonly words = inject(INSIGHTS_WORDS);

  private readonly drawnSpan = computed((): Span => {
    const { from, to } = this.span();
    return { from: laterDay(from, addDays(to, 1 - DAYS_DRAWN)), to };
  });
  protected readonly isLarge = computed(() => this.period() === '30-days');
  protected readonly months = computed(() =>
    calendarOf(this.sessions(), this.drawnSpan()).map(({ month, lead, days }) => ({
      month,
      name: this.words.dates.wholeMonth(dateOf(month)),
      lead: Array.from({ length: lead }, (_, index) => index),
      days: days.map((day) => ({ ...day, number: String(Number(day.day.slice(8))) })),
    })),
  );
  protected readonly done = computed(() => daysDone(this.sessions()));
  protected readonly sentence = computed(() => {
    const { from, to } = this.span();
    return this.words.days.told(this.done(), daysBetween(from, to) + 1);
  });
  /** What the drawing leaves out. */
  protected readonly note = computed(() =>
    this.drawnSpan().from > this.span().from ? this.words.days.lastYear : '',
  );
  protected readonly table = computed((): ChartTable => {
    const { day, sessions, minutes } = this.words.days.columns;
    const days = calendarOf(this.sessions(), this.drawnSpan())
      .flatMap((month): readonly CalendarDay[] => month.days)
      .filter(({ sessions }) => sessions > 0);
    return {
      columns: [day, sessions, minutes],
      rows: days.map((one) => [
        this.words.dates.full(dateOf(one.day)),
        String(one.sessions),
        this.words.minutesOf(one.seconds),
      ]),
    };
  });
}
