import { addDays, Day } from '../time/day';

/** What part of the log insights look at. */
export const PERIODS = ['30-days', '90-days', 'year', 'all'] as const;

/** The id of one period. */
export type Period = (typeof PERIODS)[number];

/** Some days in a row, the first and the last included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const LENGTHS: Readonly<Record<Exclude<Period, 'all'>, number>> = {
  '30-days': 30,
  '90-days': 90,
  year: 365,
};

/**
 * Who flies west takes a session's day along: it can lie this many days ahead of the day it is where they land. What lies
 * further ahead was written by a clock set wrong.
 */
const DAYS_AHEAD = 2;

/** The first day of a period that ends today, today included; `''` for all there is. */
export function firstDayOf(period: Period, today: Day): Day {
  return period === 'all' ? '' : addDays(today, 1 - LENGTHS[period]);
}

/** The last day that can have been lived already, somewhere. */
export function lastDayOf(today: Day): Day {
  return addDays(today, DAYS_AHEAD);
}

/** Whether a day lies in a span. */
export function isWithin({ from, to }: Span, day: Day): boolean {
  return day >= from && day <= to;
}
