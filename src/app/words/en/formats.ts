import { formatsOf } from '../formats';

/** How English writes counts, numbers, lists and dates. */
export const formats = formatsOf('en-GB');

/** A rating or an average: one decimal, a whole number without. */
export function average(value: number): string {
  return formats.number(value, { maximumFractionDigits: 1 });
}

/** So many are named one by one. */
const MOST_NAMES = 4;

/** "Dragging, Middle finger and Lying down"; of many the first ones, and how many more: "Dragging, Middle finger and 17 more". */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES + 2;
  const told = names.length > MOST_NAMES ? [...names.slice(0, -more), `${more} more`] : names;
  return formats.list(told, 'and');
}

/** "1 session", "2 sessions". */
export function sessionCount(count: number): string {
  return formats.plural(count, { one: '1 session', other: `${count} sessions` });
}

/** "1 day", "2 days". */
export function dayCount(count: number): string {
  return formats.plural(count, { one: '1 day', other: `${count} days` });
}

/** "1 minute", "2 minutes". */
export function minuteCount(count: number): string {
  return formats.plural(count, { one: '1 minute', other: `${count} minutes` });
}

/** "1 second", "2 seconds". */
export function secondCount(count: number): string {
  return formats.plural(count, { one: '1 second', other: `${count} seconds` });
}
