const LOCALE = 'en-GB';

type Look = 'day' | 'day-and-month' | 'full-day' | 'month' | 'short-month' | 'month-and-year';

const LOOKS: Readonly<Record<Look, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric' },
  'day-and-month': { day: 'numeric', month: 'short' },
  'full-day': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  'short-month': { month: 'short' },
  'month-and-year': { month: 'long', year: 'numeric' },
};

/** Formatters are slow to make: each only when it is needed, and then once. */
const formats = new Map<Look, Intl.DateTimeFormat>();

/** A day in words: 23; 23 Nov; 23 November 2026; November; Nov; November 2026. */
export function inWords(day: Date, look: Look): string {
  const format = formats.get(look) ?? new Intl.DateTimeFormat(LOCALE, LOOKS[look]);
  formats.set(look, format);
  return format.format(day);
}

/** "23 Nov to 29 Nov", or one day alone. */
export function daysInWords(from: Date, to: Date): string {
  const [first, last] = [inWords(from, 'day-and-month'), inWords(to, 'day-and-month')];
  return from.getTime() === to.getTime() ? first : `${first} to ${last}`;
}
