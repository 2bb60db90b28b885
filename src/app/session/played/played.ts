import { inject, InjectionToken } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Technique, TechniqueField } from '../../catalogue/technique';
import { Fitted } from '../../domain/routine/fit-to-time';
import { SessionPlan } from '../../domain/session/plan/plan';
import { LoadedRoutine, playedRoutine } from './played-routine';
import { playedTechnique } from './played-technique';

/** What a session page plays, from the rating before to the rating after: one technique, or a routine. */
export interface Played {
  /** What the technique or the routine is called. */
  readonly name: string;
  /** The page it is started from: "/techniques/dragging". */
  readonly address: string;
  /** The quiet field of the page before it begins. */
  readonly field: TechniqueField;
  /** Every technique it may need, the first one first. */
  readonly techniques: readonly Technique[];
  /** What of it fits into the time that was asked for; null where all of it is played, however long. */
  readonly fitted: (Fitted & { readonly minutes: number }) | null;
  /** A plan for a session of it that begins now. */
  plan(): SessionPlan;
  /** Whether a session is one of it. */
  isOf(plan: SessionPlan): boolean;
}

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
