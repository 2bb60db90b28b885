import { chosenSetup } from '../../../catalogue/chosen-setup';
import { Technique, TechniqueModule } from '../../../catalogue/technique';
import { Fitted, fitToTime } from '../../../domain/routine/fit-to-time';
import { BUILT_IN_ROUTINE_IDS, BUILT_IN_ROUTINES, Routine } from '../../../domain/routine/routine';
import { TechniqueId } from '../../../domain/session/plan/technique-id';
import { Settings } from '../../../store/settings/settings';
import { routineNames } from '../../../words/routine-names';

/** What can be done in the minutes there are. */
export interface FittedToday {
  readonly techniques: readonly { readonly id: TechniqueId; readonly fitted: Fitted }[];
  readonly routines: readonly {
    readonly id: string;
    readonly name: string;
    readonly fitted: Fitted;
  }[];
}

/** Fits every technique, as the person has set it up, the built-in routines and the person's own into some minutes. Rejects where a technique cannot be fetched. */
export async function fitToday(
  modules: Readonly<Record<TechniqueId, TechniqueModule>>,
  setups: Settings['setups'],
  own: readonly Routine[],
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
    routines: [...builtIn(), ...own].map(({ id, name, parts }) => {
      const withTechniques = parts.map((part) => {
        const technique = taught[part.technique];
        return { ...part, setup: chosenSetup(technique, part.setup), taught: technique };
      });
      return { id, name, fitted: fitToTime(withTechniques, minutes * 60) };
    }),
  };
}

function builtIn(): readonly Routine[] {
  return BUILT_IN_ROUTINE_IDS.map((id) => ({
    id,
    name: routineNames[id],
    parts: BUILT_IN_ROUTINES[id],
  }));
}
