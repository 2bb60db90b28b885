import { aTechnique, fakeTechniques } from '../catalogue/fake-techniques';
import { Technique, TechniqueModule } from '../catalogue/technique';

import { TECHNIQUE_IDS, TechniqueId } from '../domain/session/plan/technique-id';
import { aTimedStep } from '../session/session-plan.builder';

/** A technique of one step, ten times as long as its strokes are. */
function taught(id: TechniqueId, name: string): Technique {
  const technique = aTechnique([]);
  return {
    ...technique,
    id,
    words: { ...technique.words, name, next: `Next: ${name}.` },
    plan: ({ amounts }) => [
      aTimedStep({ id: `${id}-work`, durationMs: (amounts['strokes'] ?? 5) * 10_000 }),
    ],
  };
}

/** The catalogue; each technique lasts ten seconds a stroke, five strokes by default. */
export function taughtCatalogue(): Readonly<Record<TechniqueId, TechniqueModule>> {
  const modules = fakeTechniques();
  return Object.fromEntries(
    TECHNIQUE_IDS.map((id) => {
      const load = (): Promise<Technique> => Promise.resolve(taught(id, modules[id].name));
      return [id, { ...modules[id], load }];
    }),
  ) as Record<TechniqueId, TechniqueModule>;
}
