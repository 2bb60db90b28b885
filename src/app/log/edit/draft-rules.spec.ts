import { recordByHand } from '../../domain/log/amendment';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { localStamp } from '../../domain/time/stamp';
import { editWords } from '../../words/en/edit-words';
import { timeTrouble } from './draft-rules';
import { draftOf, emptyDraft, SessionDraft } from './session-draft';

/** Monday 23 November 2026, 22:00, where this runs. */
const NOW = new Date(2026, 10, 23, 22).getTime();
const words = editWords.errors;

const at = (hours: number, minutes: number, seconds = 0): string =>
  localStamp(new Date(2026, 10, 23, hours, minutes, seconds).getTime());

/** 21:02:11 to 21:07:55, 5:25 of it massage. */
const RECORD = aRecord({ startedAt: at(21, 2, 11), endedAt: at(21, 7, 55), activeSeconds: 325 });
const BY_HAND = recordByHand(
  { ...RECORD, sides: 'both', startedAt: at(21, 0), endedAt: at(21, 10) },
  'a',
  RECORD.updatedAt,
);

function trouble(record: SessionRecord | null, change: Partial<SessionDraft>) {
  const draft = record === null ? emptyDraft(NOW) : draftOf(record);
  return timeTrouble({ ...draft, ...change }, { record: () => record, now: () => NOW, words });
}

describe('the rules of an edited session', () => {
  const wrong: [what: string, change: Partial<SessionDraft>, field: string, message: string][] = [
    ['no day', { startDay: '' }, 'startDay', words.day],
    ['no time', { startTime: '' }, 'startTime', words.time],
    ['no day of the end', { endDay: '' }, 'endDay', words.day],
    ['no time of the end', { endTime: '' }, 'endTime', words.time],
    ['no minutes', { minutes: null }, 'minutes', words.minutes],
    ['half a minute', { minutes: 1.5 }, 'minutes', words.minutes],
    ['no minute at all', { minutes: 0 }, 'minutes', words.minutes],
    ['a day of minutes', { minutes: 721 }, 'minutes', words.longest],
    ['a year of two digits', { startDay: '0026-11-23' }, 'startDay', words.year],
    ['a start tomorrow', { startDay: '2026-11-24' }, 'startDay', words.future],
    ['a start in a minute', { startTime: '22:01' }, 'startTime', words.future],
    ['an end at the start', { endTime: '21:02' }, 'endTime', words.order],
    ['an end before the start', { endTime: '20:30' }, 'endTime', words.order],
    ['an end the day before', { endDay: '2026-11-22' }, 'endDay', words.order],
    [
      'an end more than a day after',
      { startDay: '2026-11-20', endDay: '2026-11-22' },
      'endDay',
      words.tooLong,
    ],
    ['an end later than now', { endTime: '22:01' }, 'endTime', words.future],
    ['an end tomorrow', { endDay: '2026-11-24' }, 'endDay', words.future],
    ['more massage than time', { minutes: 7 }, 'minutes', words.span(6)],
  ];
  for (const [what, change, field, message] of wrong) {
    it(`refuse ${what}, at the field where it is mended`, () => {
      expect(trouble(RECORD, change)).toEqual({ at: field, message } as never);
    });
  }

  const right: [what: string, change: Partial<SessionDraft>][] = [
    ['what was not changed', {}],
    ['as many minutes as the clocks show', { startTime: '21:02', endTime: '21:10', minutes: 8 }],
    ['an end over midnight', { startDay: '2026-11-22', startTime: '23:55', endTime: '00:05' }],
    ['an end just now', { endTime: '22:00' }],
  ];
  for (const [what, change] of right) {
    it(`take ${what}`, () => {
      expect(trouble(RECORD, change)).toBeNull();
    });
  }

  it('hold nothing against a record that nobody has changed: its clock may have been set back', () => {
    const odd = aRecord({ startedAt: at(21, 7), endedAt: at(21, 2) });
    expect(trouble(odd, { note: 'x' })).toBeNull();
    expect(trouble(odd, { minutes: 1 })?.at).toBe('endTime');
  });
});

describe('the rules of a session entered by hand', () => {
  it('want minutes, and no end', () => {
    expect(trouble(null, {})?.at).toBe('minutes');
    expect(trouble(null, { minutes: 5 })).toBeNull();
    expect(trouble(BY_HAND, { minutes: 5, endDay: '', endTime: '' })).toBeNull();
  });

  it('refuse one that is not over yet', () => {
    const late = { startTime: '21:50', minutes: 11 };
    expect(trouble(null, late)).toEqual({ at: 'minutes', message: words.endsLater });
    expect(trouble(null, { ...late, minutes: 10 })).toBeNull();
  });
});
