import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Technique } from '../../catalogue/technique';
import { TECHNIQUES } from '../../catalogue/techniques';
import { buildRoutinePlan } from '../../domain/routine/build-routine-plan';
import { fitToTime } from '../../domain/routine/fit-to-time';
import { Routine } from '../../domain/routine/routine';
import { routineAddress } from '../../domain/routine/routine-address';
import { NEW_ID } from '../../platform/new-id/new-id';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import type { Played } from './played-types';

/** A routine with everything it takes to play it. */
export interface LoadedRoutine extends Omit<Routine, 'parts'> {
  readonly parts: readonly (Routine['parts'][number] & { readonly taught: Technique })[];
  /**
   * Techniques of a session of it that is under way, which may be of other parts: the routine was changed since. The
   * first is shown before it is continued.
   */
  readonly underWay: readonly Technique[];
}

/**
 * A routine, each of its techniques with a set-up of its own.
 *
 * @param minutes the time there is; null where that does not matter
 */
export function playedRoutine(routine: LoadedRoutine, minutes: number | null): Played {
  const modules = inject(TECHNIQUES);
  const { settings } = inject(SETTINGS_STORE);
  const newId = inject(NEW_ID);
  const router = inject(Router);
  const fitted = minutes === null ? null : { ...fitToTime(routine.parts, minutes * 60), minutes };
  const own = routine.parts.map(({ taught }) => taught);
  const techniques = [...new Set([...own, ...routine.underWay])];
  const [first] = techniques;
  return {
    name: routine.name,
    address: router.serializeUrl(router.createUrlTree([...routineAddress(routine.id)])),
    addressName: routine.name,
    field: first === undefined ? 'linen' : modules[first.id].field,
    techniques,
    fitted,
    plan: () => {
      const parts = fitted?.parts ?? routine.parts;
      return buildRoutinePlan(routine, parts, settings().getReadySeconds, newId);
    },
    isOf: (plan) => plan.routine === routine.id,
  };
}
