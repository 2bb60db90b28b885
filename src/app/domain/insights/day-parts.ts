import { timeOfDay } from '../time/stamp';
import { InsightSession } from './insight-session';

/** Parts of a day, in its order. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;

/** The id of one part. */
export type DayPart = (typeof DAY_PARTS)[number];

/** When each begins; what is before the morning is still the night. */
const BEGINS: Readonly<Record<DayPart, string>> = {
  morning: '05:00',
  afternoon: '12:00',
  evening: '17:00',
  night: '22:00',
};

/** How many sessions were begun in each part of the day, by the clock there and then. */
export function dayPartsOf(sessions: readonly InsightSession[]): Readonly<Record<DayPart, number>> {
  const counts = { morning: 0, afternoon: 0, evening: 0, night: 0 };
  for (const { startedAt } of sessions) counts[dayPartOf(timeOfDay(startedAt))] += 1;
  return counts;
}

function dayPartOf(time: string): DayPart {
  return DAY_PARTS.findLast((part) => time >= BEGINS[part]) ?? 'night';
}
