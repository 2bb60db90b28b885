import { chosenSetup } from '../../../catalogue/chosen-setup';
import { Technique, TechniqueModule } from '../../../catalogue/technique';
import { Fitted, fitToTime } from '../../../domain/routine/fit-to-time';
import {
  BUILT_IN_ROUTINE_IDS,
  BUILT_IN_ROUTINES,
  BuiltInRoutineId,
} from '../../../domain/routine/routine';
import { TechniqueId } from '../../../domain/session/plan/technique-id';
import { Settings } from '../../../store/settings/settings';

/** What can be done in the minutes there are. */
export interface FittedToday {
  readonly techniques: readonly { readonly id: TechniqueId; readonly fitted: Fitted }[];
  readonly routines: readonly { readonly id: BuiltInRoutineId; readonly fitted: Fitted }[];
}

/** Fits every technique, as the person has set it up, and the built-in routines into some minutes. Rejects where a technique cannot be fetched. */
export async function fitToday(
  modules: Readonly<Record<TechniqueId, TechniqueModule>>,
  setups: Settings['setups'],
  minutes: number,
): Promise<FittedToday> {
  const loaded = await Promise.all(Object.values(modules).map((module) => module.load()));
  const taught = Object.fromEntries(loaded.map((one) => [one.id, one])) as Readonly<
    Record<TechniqueId, Technique>
  >;
  return {
    techniques: loaded.map((one) => {
      const setup = chosenSetup(one, setups[one.id]);
      const part = { technique: one.id, setup, transitionSeconds: 0, taught: one };
      return { id: one.id, fitted: fitToTime([part], minutes * 60) };
    }),
    routines: BUILT_IN_ROUTINE_IDS.map((id) => {
      const parts = BUILT_IN_ROUTINES[id].map((part) => ({
        ...part,
        taught: taught[part.technique],
      }));
      return { id, fitted: fitToTime(parts, minutes * 60) };
    }),
  };
}
