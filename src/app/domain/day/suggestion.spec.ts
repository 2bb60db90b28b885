import { SessionRecord } from '../log/record';
import { TECHNIQUE_IDS } from '../session/plan/technique-id';
import { aMoment, aSessionAt } from './runs.builder';
import { SoreAnswer } from './soreness';
import { adviceOf, SuggestionWish } from './suggestion';

const WANTED: SuggestionWish = { isOn: true, notOn: null };

/** What is suggested and why, or why not, in short. */
function advised(
  now: string,
  records: readonly SessionRecord[] = [],
  told: {
    readonly wish?: SuggestionWish;
    readonly answers?: readonly SoreAnswer[];
    readonly own?: readonly string[];
  } = {},
): string {
  const { wish = WANTED, answers = [], own } = told;
  const advice = adviceOf({ records, answers }, wish, aMoment(now), own);
  if (advice === null) return 'nothing';
  if (advice.kind === 'rest') return `rest: ${advice.why.kind}`;
  return `${advice.what.id}: ${advice.reason.kind}`;
}

describe('adviceOf', () => {
  // 2026-11-30 is a Monday.
  for (const [now, expected] of [
    ['2026-11-30T08:59', 'nothing'],
    ['2026-11-30T09:00', 'desk-break: desk'],
    ['2026-12-04T16:59', 'desk-break: desk'],
    ['2026-12-04T17:00', 'nothing'],
    ['2026-12-05T10:00', 'nothing'],
    ['2026-11-30T20:29', 'nothing'],
    ['2026-11-30T20:30', 'wind-down: bed'],
    ['2026-12-05T04:59', 'wind-down: bed'],
    ['2026-12-05T05:00', 'nothing'],
  ] as const) {
    it(`goes by the hour where nothing was done yet: ${now}, ${expected}`, () => {
      expect(advised(now)).toBe(expected);
    });
  }

  describe('of the person`s own routines', () => {
    const evening = { routine: 'evening', routineRun: 'run' };
    const own = ['evening', 'other'];
    const lastBed = aSessionAt('2026-11-29T21:30', evening);

    it('has the one that was done last at such an hour', () => {
      expect(advised('2026-11-30T21:00', [lastBed], { own })).toBe('evening: bed-own');
      const desk = aSessionAt('2026-11-27T11:00', { routine: 'other', routineRun: 'desk' });
      expect(advised('2026-11-30T10:00', [desk, lastBed], { own })).toBe('other: desk-own');
    });

    it('has none at another hour, nor one that is gone or cannot be played', () => {
      expect(advised('2026-11-30T10:00', [lastBed], { own })).toBe('desk-break: desk');
      expect(advised('2026-11-30T21:00', [lastBed], { own: ['other'] })).toBe('wind-down: bed');
      expect(advised('2026-11-30T21:00', [lastBed])).toBe('wind-down: bed');
    });

    it('has none where something else was done at such an hour since, or two weeks have gone', () => {
      const since = aSessionAt('2026-11-29T22:30', { technique: 'dragging' });
      expect(advised('2026-11-30T21:00', [lastBed, since], { own })).toBe('wind-down: bed');
      const old = aSessionAt('2026-11-15T21:30', evening);
      expect(advised('2026-11-30T21:31', [old], { own })).toBe('wind-down: bed');
    });

    it('still rests where there is reason to', () => {
      const today = aSessionAt('2026-11-30T20:35', evening);
      expect(advised('2026-11-30T21:00', [today], { own })).toBe('rest: too-soon');
    });
  });

  for (const [index, technique] of TECHNIQUE_IDS.entries()) {
    const next = TECHNIQUE_IDS[index + 1] ?? TECHNIQUE_IDS[0];
    it(`has after ${technique} the next in turn, at an hour for none`, () => {
      const done = aSessionAt('2026-11-28T18:00', { technique });
      expect(advised('2026-11-30T18:00', [done])).toBe(`${next}: next-in-turn`);
    });
  }

  it('has it for somebody who is back after weeks or months, but none for somebody without any session', () => {
    for (const day of ['2026-11-15', '2026-08-01', '2025-11-30']) {
      expect(advised('2026-11-30T18:00', [aSessionAt(`${day}T18:00`)])).toBe(
        'middle-finger: next-in-turn',
      );
    }
    expect(advised('2026-11-30T18:00', [])).toBe('nothing');
  });

  for (const [name, minutes, now, expected] of [
    ['less than 4 hours ago', ['2026-11-30T09:00'], '2026-11-30T13:04', 'rest: too-soon'],
    ['4 hours ago', ['2026-11-30T09:00'], '2026-11-30T13:05', 'desk-break: desk-again'],
    ['this morning', ['2026-11-30T09:00'], '2026-11-30T21:00', 'wind-down: bed-again'],
    [
      'twice today',
      ['2026-11-30T07:00', '2026-11-30T12:00'],
      '2026-11-30T21:00',
      'rest: twice-today',
    ],
    ['late yesterday', ['2026-11-29T23:30'], '2026-11-30T00:30', 'rest: too-soon'],
    ['ahead of the clock', ['2026-11-30T11:00'], '2026-11-30T10:00', 'desk-break: desk'],
    ['in years to come', ['2099-01-01T09:00'], '2026-11-30T10:00', 'desk-break: desk'],
  ] as const) {
    it(`heeds what was done ${name}`, () => {
      expect(
        advised(
          now,
          minutes.map((minute) => aSessionAt(minute)),
        ),
      ).toBe(expected);
    });
  }

  it('tells from when on the next may be, and trusts no end ahead of the clock', () => {
    const until = (endedAt: string): number | null => {
      const records = [aSessionAt('2026-11-30T09:00', { endedAt: aMoment(endedAt) })];
      const advice = adviceOf({ records, answers: [] }, WANTED, aMoment('2026-11-30T10:00'));
      return advice?.kind === 'rest' && advice.why.kind === 'too-soon' ? advice.why.until : null;
    };
    expect(until('2026-11-30T09:10')).toBe(Date.parse('2026-11-30T13:10:00'));
    expect(until('2026-11-30T12:10')).toBe(Date.parse('2026-11-30T13:00:00'));
    expect(until('2026-11-30T08:00')).toBe(Date.parse('2026-11-30T13:00:00'));
  });

  it('counts a run of a routine once, whatever its parts', () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const parts = [
      aSessionAt('2026-11-30T07:00', { ...run, activeSeconds: 30 }),
      aSessionAt('2026-11-30T07:06', { ...run, technique: 'middle-finger' }),
    ];
    expect(advised('2026-11-30T16:00', parts)).toBe('desk-break: desk-again');
  });

  it('counts neither what is deleted nor what was hardly begun', () => {
    const nothing = [
      aSessionAt('2026-11-30T09:30', { deleted: true }),
      aSessionAt('2026-11-30T09:40', { activeSeconds: 59 }),
    ];
    expect(advised('2026-11-30T10:00', nothing)).toBe('desk-break: desk');
    expect(
      advised('2026-11-30T10:00', [aSessionAt('2026-11-30T09:40', { activeSeconds: 60 })]),
    ).toBe('rest: too-soon');
  });

  describe('ratings that went up', () => {
    const up = (minute: string): SessionRecord =>
      aSessionAt(minute, { painBefore: 3, painAfter: 5 });
    const three = ['2026-11-26T18:00', '2026-11-27T18:00', '2026-11-28T18:00'].map(up);

    it('ask for a break after three times running, for a week', () => {
      expect(advised('2026-11-30T10:00', three)).toBe('rest: ratings-up');
      expect(advised('2026-12-05T17:59', three)).toBe('rest: ratings-up');
      expect(advised('2026-12-05T18:00', three)).not.toBe('rest: ratings-up');
      expect(advised('2026-11-30T10:00', three.slice(1))).toBe('desk-break: desk');
    });

    it('are told even to who wants no suggestions', () => {
      const off = { isOn: false, notOn: null };
      expect(advised('2026-11-30T10:00', three, { wish: off })).toBe('rest: ratings-up');
    });

    it('are not told of sessions dated after now', () => {
      const ahead = [...three.slice(1), up('2026-12-01T18:00')];
      expect(advised('2026-11-30T10:00', ahead)).toBe('desk-break: desk');
    });
  });

  describe('soreness', () => {
    const sore = (minute: string, soreAfter: SessionRecord['soreAfter']): SessionRecord =>
      aSessionAt(minute, { soreAfter });
    const answered = (run: string, at: string): SoreAnswer => ({ run, at: aMoment(at) });

    for (const [name, records, answers, expected] of [
      ['none', [sore('2026-11-29T18:00', 'no')], [], 'desk-break: desk'],
      ['a little from yesterday', [sore('2026-11-29T18:00', 'little')], [], 'rest: sore'],
      ['a lot from yesterday', [sore('2026-11-29T18:00', 'much')], [], 'rest: sore'],
      ['the day before yesterday', [sore('2026-11-28T18:00', 'much')], [], 'desk-break: desk'],
      [
        'told today of the day before yesterday',
        [sore('2026-11-28T18:00', 'much')],
        [answered('2026-11-28T18:00', '2026-11-30T09:00')],
        'rest: sore',
      ],
      [
        'told of after 48 hours',
        [sore('2026-11-27T18:00', 'little')],
        [answered('2026-11-27T18:00', '2026-11-30T09:00')],
        'rest: sore-long',
      ],
      [
        'after one session and the next, for over 48 hours together',
        [sore('2026-11-27T18:00', 'little'), sore('2026-11-28T18:00', 'much')],
        [answered('2026-11-28T18:00', '2026-11-29T19:00')],
        'rest: sore-long',
      ],
      [
        'after two sessions with days in between',
        [sore('2026-11-26T18:00', 'little'), sore('2026-11-29T18:00', 'much')],
        [],
        'rest: sore',
      ],
      [
        'that was gone in between',
        [
          sore('2026-11-27T18:00', 'little'),
          sore('2026-11-28T18:00', 'no'),
          sore('2026-11-29T18:00', 'little'),
        ],
        [],
        'rest: sore',
      ],
      [
        'for over 48 hours, and gone after a later session',
        [sore('2026-11-26T18:00', 'little'), sore('2026-11-29T18:00', 'no')],
        [answered('2026-11-26T18:00', '2026-11-28T19:00')],
        'desk-break: desk',
      ],
    ] as const) {
      it(name, () => {
        expect(advised('2026-11-30T10:00', records, { answers })).toBe(expected);
      });
    }

    it('for over 48 hours is heeded for a week', () => {
      const records = [sore('2026-11-20T18:00', 'little')];
      const answers = [answered('2026-11-20T18:00', '2026-11-23T10:00')];
      expect(advised('2026-11-30T09:59', records, { answers })).toBe('rest: sore-long');
      expect(advised('2026-11-30T10:00', records, { answers })).toBe('desk-break: desk');
    });

    it('is still asked for after the day of rest, until there is another session or a week has gone', () => {
      const may = (now: string, records: readonly SessionRecord[]): boolean | null => {
        const advice = adviceOf({ records, answers: [] }, WANTED, aMoment(now));
        return advice?.kind === 'suggestion' ? advice.maySoreStill : null;
      };
      const much = [sore('2026-11-28T18:00', 'much')];
      expect(may('2026-11-30T16:00', much)).toBeTrue();
      expect(may('2026-12-01T10:00', [sore('2026-11-28T18:00', 'little')])).toBeTrue();
      expect(may('2026-12-05T18:04', much)).toBeTrue();
      expect(may('2026-12-05T18:06', much)).toBeFalse();
      expect(may('2026-12-01T10:00', [...much, aSessionAt('2026-11-30T18:00')])).toBeFalse();
      expect(may('2026-11-30T10:00', [sore('2026-11-28T18:00', 'no')])).toBeFalse();
      expect(may('2026-11-30T10:00', [])).toBeFalse();
    });

    it('is told even to who sent the suggestions away', () => {
      const records = [sore('2026-11-29T18:00', 'little')];
      const wish = { isOn: true, notOn: '2026-11-30' };
      expect(advised('2026-11-30T10:00', records, { wish })).toBe('rest: sore');
    });
  });

  for (const [name, wish, now, expected] of [
    ['for the day', { isOn: true, notOn: '2026-11-30' }, '2026-11-30T10:00', 'nothing'],
    [
      'for the day before',
      { isOn: true, notOn: '2026-11-29' },
      '2026-11-30T10:00',
      'desk-break: desk',
    ],
    ['for good', { isOn: false, notOn: null }, '2026-11-30T10:00', 'nothing'],
  ] as const) {
    it(`keeps quiet where it was sent away ${name}`, () => {
      expect(advised(now, [], { wish })).toBe(expected);
    });
  }

  it('tells nobody who wants no suggestions of limits', () => {
    const wish = { isOn: false, notOn: null };
    expect(advised('2026-11-30T10:00', [aSessionAt('2026-11-30T09:00')], { wish })).toBe('nothing');
  });

  it('says of what it suggests whether it is a routine or a technique', () => {
    const nothing = { records: [], answers: [] };
    const evening = { records: [aSessionAt('2026-11-29T18:00')], answers: [] };
    const kinds = (log: typeof nothing | typeof evening, now: string): readonly string[] => {
      const advice = adviceOf(log, WANTED, aMoment(now));
      return advice?.kind === 'suggestion' ? [advice.kind, advice.what.kind] : [];
    };
    expect(kinds(nothing, '2026-11-30T10:00')).toEqual(['suggestion', 'routine']);
    expect(kinds(nothing, '2026-11-30T21:00')).toEqual(['suggestion', 'routine']);
    expect(kinds(evening, '2026-11-30T18:00')).toEqual(['suggestion', 'technique']);
  });
});
