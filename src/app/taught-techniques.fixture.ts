import { TaughtTechnique } from './catalogue/technique';
import { defaultSetup, Sides } from './domain/session/plan/setup';
import { BodySide } from './domain/session/plan/side';
import { Step } from './domain/session/plan/step';
import { TECHNIQUE_IDS, TechniqueId } from './domain/session/plan/technique-id';

/** What a technique teaches, and what its pictures' texts must hold, as its folder has both. */
export interface Taught {
  readonly technique: TaughtTechnique;
  readonly toldOfTheRight: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every technique without its pictures and pages, for specs in Node: found by its id, so that a new one needs no line here.
 *
 * @throws Error where a technique's folder lacks `taught.ts` or `told-of-the-right.ts`
 */
export async function taughtTechniques(): Promise<readonly Taught[]> {
  return Promise.all(TECHNIQUE_IDS.map(taughtIn));
}

/** The steps of a technique at its usual set-up, but for the sides told. */
export function stepsOf(
  { plan, amounts, firstSide }: TaughtTechnique,
  told: { readonly sides?: Sides; readonly firstSide?: BodySide } = {},
): readonly Step[] {
  return plan({ ...defaultSetup(amounts, firstSide), ...told });
}

async function taughtIn(id: TechniqueId): Promise<Taught> {
  // The specs' bundler takes in all files that such a path may name.
  const { taught } = (await import(`./techniques/${id}/taught.ts`)) as {
    readonly taught: TaughtTechnique;
  };
  const { toldOfTheRight } = (await import(`./techniques/${id}/told-of-the-right.ts`)) as Pick<
    Taught,
    'toldOfTheRight'
  >;
  return { technique: taught, toldOfTheRight };
}
