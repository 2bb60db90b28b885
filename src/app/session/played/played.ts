import { inject, InjectionToken } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { minutesHere } from './minutes-here';
import { LoadedRoutine, playedRoutine } from './played-routine';
import { playedTechnique } from './played-technique';
import type { Played } from './played-types';

/** What the session page at hand plays. By default the technique whose pages are open. */
export const PLAYED = new InjectionToken<Played>('Played', {
  factory: () => playedTechnique(null),
});

/** What the open address plays. For an injection context within a session's route. */
export function playedHere(): Played {
  const { data } = inject(ActivatedRoute).snapshot;
  const minutes = minutesHere();
  const routine = data[ROUTINE_DATA] as LoadedRoutine | undefined;
  return routine === undefined ? playedTechnique(minutes) : playedRoutine(routine, minutes);
}

/** Where a routine's session route keeps what it has read. */
export const ROUTINE_DATA = 'routine';
