import { SessionRecord } from '../log/record';
import { aMoment, aSessionAt } from './runs.builder';
import { runsOf } from './runs';
import { runToAskAbout, SoreAnswer, soreRule } from './soreness';

function asked(
  now: string,
  records: readonly SessionRecord[],
  answers: readonly SoreAnswer[] = [],
): string | null {
  const moment = aMoment(now);
  return runToAskAbout(runsOf(records, Date.parse(moment)), answers, moment)?.lastRecord ?? null;
}

describe('runToAskAbout', () => {
  const evening = aSessionAt('2026-11-29T23:50');

  for (const [now, expected] of [
    ['2026-11-29T23:59', null],
    ['2026-11-30T00:01', null],
    ['2026-11-30T03:54', null],
    ['2026-11-30T03:56', evening.id],
    ['2026-11-30T23:59', evening.id],
    ['2026-12-01T00:01', null],
    ['2026-12-02T10:00', null],
  ] as const) {
    it(`asks on the day after alone, and not within 4 hours: ${now}`, () => {
      expect(asked(now, [evening])).toBe(expected);
    });
  }

  it('asks about the last of an earlier day, whatever was done today', () => {
    const records = [aSessionAt('2026-11-29T08:00'), evening, aSessionAt('2026-11-30T08:00')];
    expect(asked('2026-11-30T10:00', records)).toBe(evening.id);
  });

  it('asks once: not where it was answered, or passed over', () => {
    const answered = [{ ...evening, soreAfter: 'no' } as const];
    expect(asked('2026-11-30T10:00', answered)).toBeNull();
    expect(asked('2026-11-30T10:00', [evening], [{ run: evening.id, at: null }])).toBeNull();
    const another = [{ run: 'another', at: null }];
    expect(asked('2026-11-30T10:00', [evening], another)).toBe(evening.id);
  });

  it('asks about a run of a routine once, and means the part begun last', () => {
    const run = { routine: 'desk-break', routineRun: 'run' };
    const parts = [
      aSessionAt('2026-11-29T21:06', { ...run, technique: 'middle-finger' }),
      aSessionAt('2026-11-29T21:00', run),
    ];
    expect(asked('2026-11-30T10:00', parts)).toBe('2026-11-29T21:06');
    expect(asked('2026-11-30T10:00', parts, [{ run: 'run', at: null }])).toBeNull();
    const answered = parts.map((part, at) =>
      at === 0 ? part : { ...part, soreAfter: 'no' as const },
    );
    expect(asked('2026-11-30T10:00', answered)).toBeNull();
  });

  it('asks about nothing in an empty log, or dated ahead', () => {
    expect(asked('2026-11-30T10:00', [])).toBeNull();
    expect(asked('2026-11-30T10:00', [aSessionAt('2099-01-01T10:00')])).toBeNull();
  });
});

describe('soreRule', () => {
  function ruleAt(
    now: string,
    records: readonly SessionRecord[],
    answers: readonly SoreAnswer[] = [],
  ): 'rest' | 'stop' | null {
    const moment = aMoment(now);
    return soreRule(runsOf(records, Date.parse(moment)), answers, moment);
  }
  const sore = (day: string): SessionRecord =>
    aSessionAt(`2026-11-${day}T18:00`, { soreAfter: 'much' });

  it('goes by the last run that was answered, whatever came after it', () => {
    expect(ruleAt('2026-11-30T12:00', [sore('29'), aSessionAt('2026-11-30T06:00')])).toBe('rest');
  });

  it('goes by the answer about that run, not about another', () => {
    const answers = [{ run: 'another', at: aMoment('2026-11-30T09:00') }];
    expect(ruleAt('2026-11-30T12:00', [sore('28')], answers)).toBeNull();
  });

  it('is to stop after days in a row, whether or not this phone was told when', () => {
    const days = [sore('20'), sore('27'), sore('28'), sore('29')];
    expect(ruleAt('2026-11-30T12:00', [sore('26'), ...days.slice(1)])).toBe('stop');
    const answers = [{ run: '2026-11-29T18:00', at: aMoment('2026-11-30T09:00') }];
    expect(ruleAt('2026-11-30T12:00', days, answers)).toBe('stop');
  });

  it('is to rest at 48 hours, and to stop past them', () => {
    const told = (at: string) => [{ run: '2026-11-27T18:00', at: aMoment(at) }];
    const now = '2026-11-29T19:00';
    expect(ruleAt(now, [sore('27')], told('2026-11-29T18:05'))).toBe('rest');
    expect(ruleAt(now, [sore('27')], told('2026-11-29T18:06'))).toBe('stop');
  });
});
