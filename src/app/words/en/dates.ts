import { formats } from './formats';

type Look =
  'day' | 'day-and-month' | 'short-day' | 'full-day' | 'month' | 'short-month' | 'month-and-year';

const LOOKS: Readonly<Record<Look, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric' },
  'day-and-month': { day: 'numeric', month: 'short' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric' },
  'full-day': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  'short-month': { month: 'short' },
  'month-and-year': { month: 'long', year: 'numeric' },
};

/** A day in words: 23; 23 Nov; 23 Nov 2026; 23 November 2026; November; Nov; November 2026. */
export function inWords(day: Date, look: Look): string {
  return formats.date(day, LOOKS[look]);
}

/**
 * "23 Nov to 29 Nov", or one day alone; with years "1 Jan to 31 Mar 2026", "29 Dec 2025 to 4 Jan 2026".
 *
 * @param hasYears where days of several years stand together
 */
export function daysInWords(from: Date, to: Date, hasYears = false): string {
  const last = inWords(to, hasYears ? 'short-day' : 'day-and-month');
  if (from.getTime() === to.getTime()) return last;
  const isOneYear = from.getFullYear() === to.getFullYear();
  return `${inWords(from, hasYears && !isOneYear ? 'short-day' : 'day-and-month')} to ${last}`;
}
