import type { Mutant } from './mutants.ts';

/** Why a mutant may survive. It is known by its code, not by its line, which moves. */
export interface Reason extends Omit<Mutant, 'line'> {
  readonly why: string;
}

const COMMENT = /^ *\/\/ Mutant (`.+` => `.*`): (.+)$/gm;
const CHANGE = /`(.+?)` => `(.*?)`(?=, `|$)/g;

/**
 * The reasons that stand in a file of the domain, as "// Mutant `a < b` => `a <= b`: why" above the code; with commas
 * between the mutants of one reason.
 *
 * @param file below src/app/domain
 */
export function reasonsIn(file: string, source: string): readonly Reason[] {
  return [...source.matchAll(COMMENT)].flatMap(({ 1: changes = '', 2: why = '' }) =>
    [...changes.matchAll(CHANGE)].map(({ 1: was = '', 2: becomes = '' }) => ({
      file,
      was,
      becomes,
      why,
    })),
  );
}

function isOf({ file, was, becomes }: Reason, mutant: Mutant): boolean {
  return file === mutant.file && was === mutant.was && becomes === mutant.becomes;
}

/** Why this mutant may live; null where nobody has looked at it. */
export function reasonFor(mutant: Mutant, reasons: readonly Reason[]): string | null {
  return reasons.find((reason) => isOf(reason, mutant))?.why ?? null;
}

/** Reasons given for mutants that do not survive any more, by their code. */
export function outlived(
  survivors: readonly Mutant[],
  reasons: readonly Reason[],
): readonly string[] {
  return reasons
    .filter((reason) => !survivors.some((mutant) => isOf(reason, mutant)))
    .map(({ file, was, becomes }) => `${file}: ${was} => ${becomes}`);
}
