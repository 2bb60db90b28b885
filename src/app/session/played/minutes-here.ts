import { inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** Nobody has less than a minute, and who has more than this is not short of time. */
const MOST_MINUTES = 180;

/** The time there is, as the open address names it, in whole minutes; null where it names none. For an injection context. */
export function minutesHere(): number | null {
  return minutesOf(inject(ActivatedRoute).snapshot.queryParamMap.get('minutes'));
}

/** Whole minutes of an address; null where it names none. */
function minutesOf(text: string | null): number | null {
  const minutes = text !== null && /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
