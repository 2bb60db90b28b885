import { inject, InjectionToken } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { LoadedRoutine, playedRoutine } from './played-routine';
import { playedTechnique } from './played-technique';
import type { Played } from './played-types';

/** What the session page at hand plays. By default the technique whose pages are open. */
export const PLAYED = new InjectionToken<Played>('Played', {
  factory: () => playedTechnique(null),
});

/** What the open address plays. For an injection context within a session's route. */
export function playedHere(): Played {
  const { data, queryParamMap } = inject(ActivatedRoute).snapshot;
  const minutes = minutesOf(queryParamMap.get('minutes'));
  const routine = data[ROUTINE_DATA] as LoadedRoutine | undefined;
  return routine === undefined ? playedTechnique(minutes) : playedRoutine(routine, minutes);
}

/** Where a routine's session route keeps what it has read. */
export const ROUTINE_DATA = 'routine';

/** Nobody has less than a minute, and who has more than this is not short of time. */
const MOST_MINUTES = 180;

/** Whole minutes of an address; null where it names none. */
function minutesOf(text: string | null): number | null {
  const minutes = text !== null && /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}
