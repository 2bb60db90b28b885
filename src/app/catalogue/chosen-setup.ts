import { amountsWithin, defaultSetup, Setup } from '../domain/session/plan/setup';
import { Technique } from './technique';

/** The set-up in force: what was chosen, brought within the technique's limits; else its defaults. */
export function chosenSetup(
  { amounts, firstSide }: Pick<Technique, 'amounts' | 'firstSide'>,
  chosen: Setup | undefined,
): Setup {
  if (!chosen) return defaultSetup(amounts, firstSide);
  return { ...chosen, amounts: amountsWithin(amounts, chosen.amounts) };
}
