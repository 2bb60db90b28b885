import type { Reason } from './reason.ts';

/** Those of the insights. */
export const INSIGHTS_REASONS: readonly Reason[] = [
  {
    file: 'insights/arrows.ts',
    was: 'a < b',
    becomes: 'a <= b',
    why: 'Equivalent: no two groups begin on the same day.',
  },
  {
    file: 'insights/arrows.ts',
    was: "''",
    becomes: '"Stryker was here!"',
    why: 'Equivalent: a group has a sitting at least. The compiler asks for the other case.',
  },
  {
    file: 'insights/arrows.ts',
    was: "'same'",
    becomes: '""',
    why: 'Equivalent: a change is told of any two ratings. The compiler asks for the other case.',
  },
  {
    file: 'insights/ratings.ts',
    was: "'same'",
    becomes: '""',
    why: 'Equivalent: a change is told of any two ratings. The compiler asks for the other case.',
  },
  {
    file: 'insights/trend.ts',
    was: "'same'",
    becomes: '""',
    why: 'Equivalent: a change is told of any two ratings. The compiler asks for the other case.',
  },
  {
    file: 'insights/ratings.ts',
    was: 'a.subject < b.subject',
    becomes: 'a.subject <= b.subject',
    why: 'Equivalent: no subject has two effects.',
  },
  {
    file: 'insights/returning-knots.ts',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'Equivalent: what is no knot counts for a place that nothing asks for.',
  },
  {
    file: 'insights/returning-knots.ts',
    was: 'days.get(keyOf(sum.side, sum.region))?.size',
    becomes: 'days.get(keyOf(sum.side, sum.region)).size',
    why: 'Equivalent: every place with a sum has its days. The compiler asks for the other case.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'a.id < b.id',
    becomes: 'a.id <= b.id',
    why: 'Equivalent: no two sittings have the same id.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'a.record.id < b.record.id',
    becomes: 'a.record.id <= b.record.id',
    why: 'Equivalent: no two records have the same id.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'first === undefined || last === undefined',
    becomes: 'false',
    why: 'Equivalent: no group is without a part. The compiler asks for the test.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'first === undefined || last === undefined',
    becomes: 'first === undefined && last === undefined',
    why: 'Equivalent: no group is without a part. The compiler asks for the test.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'first === undefined',
    becomes: 'false',
    why: 'Equivalent: no group is without a part. The compiler asks for the test.',
  },
  {
    file: 'insights/sitting.ts',
    was: 'last === undefined',
    becomes: 'false',
    why: 'Equivalent: no group is without a part. The compiler asks for the test.',
  },
  {
    file: 'insights/trend.ts',
    was: 'first === undefined || last === undefined',
    becomes: 'false',
    why: 'Equivalent: a span is asked for only where there are ratings, and one of none would be cut off as too few before its days count. The compiler asks for the test.',
  },
  {
    file: 'insights/trend.ts',
    was: 'first === undefined || last === undefined',
    becomes: 'first === undefined && last === undefined',
    why: 'Equivalent: a span is asked for only where there are ratings, and one of none would be cut off as too few before its days count. The compiler asks for the test.',
  },
  {
    file: 'insights/trend.ts',
    was: 'first === undefined',
    becomes: 'false',
    why: 'Equivalent: a span is asked for only where there are ratings, and one of none would be cut off as too few before its days count. The compiler asks for the test.',
  },
  {
    file: 'insights/trend.ts',
    was: 'last === undefined',
    becomes: 'false',
    why: 'Equivalent: a span is asked for only where there are ratings, and one of none would be cut off as too few before its days count. The compiler asks for the test.',
  },
  {
    file: 'insights/stretch.ts',
    was: 'last < to',
    becomes: 'last <= to',
    why: 'Equivalent: of two equal days it does not matter which is taken.',
  },
];
