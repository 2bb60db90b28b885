/** Why mutants may survive. A mutant is known by its code, not by its line, which moves. */
import type { Mutant } from './mutants.ts';

interface Reason extends Omit<Mutant, 'line'> {
  readonly why: string;
}

const REASONS: readonly Reason[] = [
  {
    file: 'log/change.ts',
    was: 'difference < 0',
    becomes: 'difference <= 0',
    why: 'Equivalent: a difference of 0 has been called the same before.',
  },
  {
    file: 'log/days.ts',
    was: 'a.day < b.day',
    becomes: 'a.day <= b.day',
    why: 'Equivalent: no two of the days are the same.',
  },
  {
    file: 'log/newest-first.ts',
    was: 'a.record.id < b.record.id',
    becomes: 'a.record.id <= b.record.id',
    why: 'Equivalent: no two records have the same id.',
  },
  {
    file: 'log/updated-at.ts',
    was: 'last === undefined',
    becomes: 'false',
    why: 'Equivalent: undefined read as a time is NaN as well. The compiler asks for the test.',
  },
  {
    file: 'session/reduce.ts',
    was: "event.type === 'tick'",
    becomes: 'true',
    why: 'Equivalent: no other event has the field that is asked for next. The compiler asks for the test.',
  },
  {
    file: 'session/reduce.ts',
    was: "state.phase !== 'paused'",
    becomes: 'false',
    why: 'Equivalent: a session that is not paused comes out of `resume` as it went in. Said outright all the same.',
  },
  {
    file: 'session/reduce.ts',
    was: 'index < 0',
    becomes: 'index <= 0',
    why: 'Equivalent: nothing goes on to the first step, since what is found lies past the current one.',
  },
  {
    file: 'session/setup.ts',
    was: "typeof value !== 'number'",
    becomes: 'false',
    why: 'Equivalent: what is no number is not finite either. The compiler asks for the test.',
  },
];

/** Why this mutant may live; null where nobody has looked at it. */
export function reasonFor({ file, was, becomes }: Mutant): string | null {
  const known = REASONS.find(
    (reason) => reason.file === file && reason.was === was && reason.becomes === becomes,
  );
  return known?.why ?? null;
}

/** Reasons given for mutants that do not survive any more, by their code. */
export function outlived(survivors: readonly Mutant[]): readonly string[] {
  return REASONS.filter(
    ({ file, was, becomes }) =>
      !survivors.some((one) => one.file === file && one.was === was && one.becomes === becomes),
  ).map(({ file, was, becomes }) => `${file}: ${was} => ${becomes}`);
}
