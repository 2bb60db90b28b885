/** Mutants as people read them: where they are, what the code was, what it became. */
import type { MutantResult } from '@stryker-mutator/api/core';

/** One changed place of the domain. */
export interface Mutant {
  /** Below src/app/domain. */
  readonly file: string;
  readonly line: number;
  /** The code there, on one line. */
  readonly was: string;
  readonly becomes: string;
}

/** The place of a mutant in the source it was made from; lines and columns from 1, the end left out. */
export function mutantAt(
  source: string,
  file: string,
  result: Pick<MutantResult, 'location' | 'replacement'>,
): Mutant {
  const { start, end } = result.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  // The end first: on one line, both cut the same text.
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines.unshift((lines.shift() ?? '').slice(start.column - 1));
  const was = onOneLine(lines.join('\n'));
  return { file, line: start.line, was, becomes: onOneLine(result.replacement) };
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim();
}
