import { Caution } from '../../domain/day/caution';
import { Reason } from '../../domain/day/suggestion';
import { DayDistance } from '../../domain/log/days';
import { Soreness } from '../../domain/log/record';
import { TechniqueId } from '../../domain/session/plan/technique-id';
import { formats, someOf } from './formats';

/** "18:10", on the clock of this place. */
function time(epoch: number): string {
  return formats.date(new Date(epoch), { hour: '2-digit', minute: '2-digit' });
}

/** Why no session is advised now, or why one more may be too much. */
export const cautionSentence = (caution: Caution): string => {
  switch (caution.kind) {
    case 'sore-long':
      return 'You were sore for more than two days. Stop, and ask a health professional before the next session.';
    case 'ratings-up':
      return 'Your ratings went up. Take a break and ask a health professional.';
    case 'sore':
      return 'You are sore from the last session. Rest today. Still sore after two days, or bruised? Stop, and ask a health professional.';
    case 'may-be-sore':
      return 'You were sore after your last session. Still sore, or bruised? Stop, and ask a health professional.';
    case 'twice-today':
      return 'You have had two sessions today. That is enough for one day.';
    case 'too-soon':
      return `Your last session was less than 4 hours ago. Rest until ${time(caution.until)}.`;
  }
};

/** Words of what Today says about the day itself. */
export const dayWords = {
  sore: {
    section: 'The day after',
    about: (name: string, distance: DayDistance, date: Date) =>
      distance === 'yesterday'
        ? `Yesterday you did ${name}.`
        : `On ${formats.date(date, { weekday: 'long' })} you did ${name}.`,
    legend: 'Sore from it?',
    answers: { no: 'No', little: 'A little', much: 'A lot' } satisfies Record<Soreness, string>,
    notNow: 'Not now',
    said: {
      no: 'It is in the log: not sore.',
      little: 'It is in the log: a little sore. Rest today.',
      much: 'It is in the log: very sore. Rest today.',
    } satisfies Record<Soreness, string>,
    passed: 'You will not be asked about it again.',
    failed: 'The log could not take the answer. Tap it again in a moment.',
  },
  advice: {
    title: 'Suggestion',
    restTitle: 'Rest',
    start: (name: string) => `Start: ${name}`,
    notToday: 'Not today',
    noMore: 'No more suggestions',
    safety: 'Read Safety',
    goneToday: 'No more suggestions today.',
    goneForGood: 'No more suggestions. You can turn them on again in Settings.',
    /** In sentences that may stand one below the other. */
    reason: (
      reason: Reason,
      technique: (id: TechniqueId) => string,
      name: string,
    ): readonly string[] => {
      switch (reason.kind) {
        case 'desk':
          return ['It is a desk hour.', `${name} is done on a chair.`];
        case 'desk-again':
          return [
            'It is a desk hour, and your last session was more than 4 hours ago.',
            `${name} is done on a chair.`,
          ];
        case 'desk-own':
          return ['It is a desk hour.', `Last time at such an hour you did ${name}.`];
        case 'bed-own':
          return ['It is late.', `Last time at such an hour you did ${name}.`];
        case 'bed':
          return ['It is late.', `${name} is done in bed.`];
        case 'bed-again':
          return [
            'It is late, and your last session was more than 4 hours ago.',
            `${name} is done in bed.`,
          ];
        case 'next-in-turn':
          return [`Last time you did ${technique(reason.last)}.`, `${name} comes next in turn.`];
      }
    },
    rest: cautionSentence,
  },
  minutes: {
    legend: 'Minutes I have',
    options: { 3: '3', 5: '5', 10: '10', all: 'All of it' },
    list: 'What fits',
    /** The link's text; it does not begin with the name, as the technique's own link does. */
    line: (name: string, length: string) => `${length} ${name}`,
    leftOut: (names: readonly string[]) =>
      names.length === 0
        ? ''
        : formats.plural(names.length, {
            one: `${someOf(names)} is left out.`,
            other: `${someOf(names)} are left out.`,
          }),
    tooShort: (name: string, length: string) =>
      `${name} cannot be that short: it takes at least ${length}.`,
    failed: 'What fits could not be worked out. Choose again.',
  },
};
