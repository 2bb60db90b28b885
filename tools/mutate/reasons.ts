/** Why mutants may survive. */
import { INSIGHTS_REASONS } from './insights-reasons.ts';
import type { Mutant } from './mutants.ts';
import type { Reason } from './reason.ts';

const REASONS: readonly Reason[] = [
  ...INSIGHTS_REASONS,
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
  {
    file: 'log/knot-place.ts',
    was: 'Math.abs(knot.x - 0.5) < BESIDE_SPINE',
    becomes: 'Math.abs(knot.x - 0.5) <= BESIDE_SPINE',
    why: 'Equivalent: a mark that gets stuck beside the spine is half as far from it, one stuck at the edge much further.',
  },
  {
    file: 'log/knot-place.ts',
    was: 'u - reach <= (below - y) * DOWN_IN_OUT',
    becomes: 'u - reach < (below - y) * DOWN_IN_OUT',
    why: 'Equivalent but for points exactly as far from both: either is the nearest.',
  },
  {
    file: 'log/knot-place.ts',
    was: 'start >= at',
    becomes: 'start > at',
    why: 'Equivalent: where two stretches of a line meet, both have the same value.',
  },
  {
    file: 'log/knot-place.ts',
    was: '[0, 0]',
    becomes: '[]',
    why: 'Equivalent: no line is without points. The compiler asks for a value.',
  },
  {
    file: 'log/knot-sums.ts',
    was: 'Date.parse(one) > Date.parse(other)',
    becomes: 'Date.parse(one) >= Date.parse(other)',
    why: 'Equivalent: both are the same moment then.',
  },
  {
    file: 'log/log-file.ts',
    was: 'known.filter((name) => members.has(name))',
    becomes: 'known',
    why: 'Equivalent in the file: JSON has no member that is undefined. Said outright all the same.',
  },
  {
    file: 'session/advance.ts',
    was: 'heard > 0',
    becomes: 'true',
    why: 'Equivalent: no session rests at the very end of a step, so that spending no time changes nothing.',
  },
  {
    file: 'session/advance.ts',
    was: 'heard > 0',
    becomes: 'heard >= 0',
    why: 'Equivalent: no session rests at the very end of a step, so that spending no time changes nothing.',
  },
  {
    file: 'session/cues.ts',
    was: 'end >= window.to',
    becomes: 'end > window.to',
    why: 'Equivalent: what is due at the end of the window is left out one by one. Only saves work.',
  },
  {
    file: 'session/cues.ts',
    was: 'end >= window.to',
    becomes: 'false',
    why: 'Equivalent: what is due behind the window is left out one by one. Only saves work.',
  },
  {
    file: 'session/step-cues.ts',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'Equivalent: what has no text, sound or buzz gives no cue.',
  },
  {
    file: 'track/find-clips.ts',
    was: 'count > 0',
    becomes: 'count >= 0',
    why: 'Equivalent: no clip says nothing.',
  },
  {
    file: 'track/track-schedule.ts',
    was: 'due < unheard',
    becomes: 'due <= unheard',
    why: 'Equivalent: it would be moved by nothing, and what was moved before it still sounds then.',
  },
  {
    file: 'track/track-schedule.ts',
    was: "cue.kind === 'speak'",
    becomes: 'true',
    why: 'Equivalent: nothing else is urgent. The compiler asks for the test.',
  },
  {
    file: 'track/track-clips.ts',
    was: "cue.kind !== 'sound'",
    becomes: 'false',
    why: 'Equivalent: what is no sound has no name to be found by. The compiler asks for the test.',
  },
  {
    file: 'log/amendment.ts',
    was: 'knot.at > seconds',
    becomes: 'knot.at >= seconds',
    why: 'Equivalent: a knot found at the very end is moved to where it is.',
  },
  {
    file: 'log/canonical.ts',
    was: 'a < b',
    becomes: 'a <= b',
    why: 'Equivalent: no two members of an object have the same name.',
  },
  {
    file: 'log/filter.ts',
    was: '/\\s+/u',
    becomes: '/\\s/u',
    why: 'Equivalent: the empty words between two spaces are left out next.',
  },
  {
    file: 'log/filter.ts',
    was: "note === ''",
    becomes: 'false',
    why: 'Equivalent: an empty note holds no word. The test spares the work on the many without one.',
  },
  {
    file: 'log/filter.ts',
    was: "''",
    becomes: '"Stryker was here!"',
    why: 'Equivalent: an empty note holds no word. The test spares the work on the many without one.',
  },
  {
    file: 'log/filter.ts',
    was: "text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()",
    becomes: "text.normalize('NFD').replace(/\\p{M}/gu, '').toUpperCase()",
    why: 'As good: note and words are put in the same letters, whichever these are.',
  },
  {
    file: 'log/merge.ts',
    was: 'difference > 0',
    becomes: 'difference >= 0',
    why: 'Equivalent: a difference of 0 has been dealt with before.',
  },
  {
    file: 'session/pause.ts',
    was: 'state.pausedAt === null',
    becomes: 'false',
    why: 'Equivalent: a paused session knows since when. The compiler asks for the test.',
  },
  {
    file: 'time/day.ts',
    was: 'one > other',
    becomes: 'one >= other',
    why: 'Equivalent: of two equal days it does not matter which is taken.',
  },
  {
    file: 'time/wall-clock.ts',
    was: '/([+-]\\d\\d:\\d\\d)$/',
    becomes: '/([+-]\\d\\d:\\d\\d)/',
    why: 'Equivalent: nothing else in a stamp is a sign with hours and minutes behind it.',
  },
  {
    file: 'time/wall-clock.ts',
    was: '/(Z|[+-]\\d\\d:\\d\\d)$/',
    becomes: '/(Z|[+-]\\d\\d:\\d\\d)/',
    why: 'Equivalent: nothing else in a stamp is a sign with hours and minutes behind it.',
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
