/** docs/mutants.md: what mutation testing found, and why each survivor may live. */
import type { Mutant } from './mutants.ts';

/** A mutant that no spec noticed. */
export interface Survivor extends Mutant {
  /** Why it may live; null while nobody has looked at it. */
  readonly reason: string | null;
}

/** The counts of one whole run. */
export interface Tally {
  readonly tried: number;
  /** Noticed by a spec. */
  readonly killed: number;
  /** Noticed because they never came to an end. */
  readonly endless: number;
}

/** Where the paper stands. */
export const PAPER = 'docs/mutants.md';

/** Stands in the paper in place of a reason that is not there. */
export const NOT_LOOKED_AT = '**not looked at yet**';

/** Share of the mutants that were noticed, in percent. */
export function scoreOf({ tried, killed, endless }: Tally): number {
  return tried === 0 ? 0 : (100 * (killed + endless)) / tried;
}

/** The paper of one run. */
export function paper(tally: Tally, survivors: readonly Survivor[], least: number): string {
  const { tried, killed, endless } = tally;
  return `# Mutants of the domain

Written by \`npm run mutate\`; the reasons stand beside the code, as "// Mutant".

Stryker changes the code of \`src/app/domain\` in one place at a time and runs the specs that touch it. A change that no
spec notices survives: either something is untested, or the change makes no difference.

- Mutants: ${tried}
- Found by a failing spec: ${killed}
- Found because they never ended: ${endless}
- Survived: ${survivors.length}
- Score: ${scoreOf(tally).toFixed(2)} % (${least} % or the run fails, as it does where one survives without a reason)

| Where | The code | Its mutant | Why it lives |
| --- | --- | --- | --- |
${survivors.map(row).join('\n')}
`;
}

function row({ file, line, was, becomes, reason }: Survivor): string {
  const cells = [`${file}:${line}`, code(was), code(becomes), reason ?? NOT_LOOKED_AT];
  return `| ${cells.join(' | ')} |`;
}

/** Code in a cell of a table: its bars would end the cell. */
function code(text: string): string {
  const shown = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return `\`${shown.replaceAll('|', '\\|')}\``;
}
