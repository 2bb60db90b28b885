import { DayDistance } from '../../domain/log/days';
import { formats } from './formats';

const NEAR = { today: 'today', yesterday: 'yesterday' } satisfies Partial<
  Record<DayDistance, string>
>;

/** "yesterday", "on Friday 20 November"; a day of another year tells its year. */
function day(distance: DayDistance, date: Date, today: Date): string {
  if (distance !== 'other') return NEAR[distance];
  const sameYear = date.getFullYear() === today.getFullYear();
  const whole = formats.date(date, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  // Browsers disagree about the comma.
  return `on ${whole.replace(',', '')}`;
}

/** "Pain 6 before, 3 after."; nothing where nothing was rated. */
function pain(before: number | null, after: number | null): string {
  if (before === null && after === null) return '';
  if (after === null) return `Pain ${before} before.`;
  if (before === null) return `Pain ${after} after.`;
  return `Pain ${before} before, ${after} after.`;
}

/** The line on Today about the session done last. */
export const lastSessionWords = {
  /** "Last session: [Dragging], yesterday. Pain 6 before, 3 after." */
  line: (session: {
    /** Of the technique or the routine. */
    name: string;
    distance: DayDistance;
    date: Date;
    today: Date;
    before: number | null;
    after: number | null;
  }) =>
    `Last session: [${session.name}], ${day(session.distance, session.date, session.today)}. ${pain(session.before, session.after)}`.trimEnd(),
  trouble: 'Your last session cannot be shown. The Log says why.',
};
