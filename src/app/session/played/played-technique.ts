import { inject } from '@angular/core';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { TECHNIQUES } from '../../catalogue/techniques';
import { NEW_ID } from '../../platform/new-id/new-id';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { planSession } from '../plan-session';
import { setupInForce } from '../technique-setup';
import { fitTechnique } from './fit-technique';
import type { Played } from './played-types';

/**
 * The technique whose pages are open, with the set-up that is chosen for it.
 *
 * @param minutes the time there is; null where that does not matter
 */
export function playedTechnique(minutes: number | null): Played {
  const technique = inject(TECHNIQUE);
  const { path, field } = inject(TECHNIQUES)[technique.id];
  const { settings } = inject(SETTINGS_STORE);
  const newId = inject(NEW_ID);
  const chosen = setupInForce(technique);
  const fit = (time: number) => fitTechnique(technique, chosen(), time);
  return {
    name: technique.words.name,
    address: `/techniques/${path}`,
    addressName: technique.words.name,
    field,
    techniques: [technique],
    fitted: minutes === null ? null : fit(minutes),
    plan: () => {
      const setup = minutes === null ? chosen() : (fit(minutes).parts[0]?.setup ?? chosen());
      return planSession(technique, setup, settings().getReadySeconds, newId());
    },
    isOf: ({ routine, parts }) =>
      routine === null && parts.some((part) => part.technique === technique.id),
  };
}
