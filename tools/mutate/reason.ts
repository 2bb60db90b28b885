import type { Mutant } from './mutants.ts';

/** Why a mutant may survive. It is known by its code, not by its line, which moves. */
export interface Reason extends Omit<Mutant, 'line'> {
  readonly why: string;
}
