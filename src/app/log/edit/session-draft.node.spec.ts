import { recordByHand } from '../../domain/log/amendment';
import { aRecord } from '../../domain/log/record.builder';
import { localStamp } from '../../domain/time/stamp';
import {
  changeOf,
  changesTimes,
  draftOf,
  emptyDraft,
  rebased,
  recordOf,
  timesOf,
} from './session-draft';

const at = (hours: number, minutes: number, seconds = 0): string =>
  localStamp(new Date(2026, 10, 23, hours, minutes, seconds).getTime());

const RECORD = aRecord({
  startedAt: at(21, 2, 11),
  endedAt: at(21, 7, 55),
  activeSeconds: 325,
  sides: { left: 130, right: 160 },
  knots: [{ side: 'right', x: 0.6, y: 0.24, at: 75 }],
});
const BY_HAND = recordByHand(
  { ...RECORD, sides: 'both', startedAt: at(21, 0), endedAt: at(21, 10) },
  'a',
  RECORD.updatedAt,
);

describe('the draft of a record', () => {
  it('changes nothing as it comes', () => {
    expect(changeOf(RECORD, draftOf(RECORD))).toEqual({});
    expect(changesTimes(draftOf(RECORD), RECORD)).toBeFalse();
  });

  it('changes what was changed, and nothing else', () => {
    const draft = { ...draftOf(RECORD), painAfter: null, note: 'better' };
    expect(changeOf(RECORD, draft)).toEqual({ painAfter: null, note: 'better' });
    const knots = [{ ...RECORD.knots[0], side: 'left', x: 0.4 }] as typeof RECORD.knots;
    expect(changeOf(RECORD, { ...draftOf(RECORD), knots })).toEqual({ knots });
  });

  it('leaves the seconds that a form does not show where they are', () => {
    const draft = { ...draftOf(RECORD), endTime: '21:09' };
    expect(changeOf(RECORD, draft)).toEqual({
      startedAt: RECORD.startedAt,
      endedAt: at(21, 9),
      activeSeconds: 325,
      sides: { left: 130, right: 160 },
      knots: RECORD.knots,
      plannedSeconds: 233,
    });
  });

  it('never tells of more massage than there was time', () => {
    expect(timesOf({ ...draftOf(RECORD), endTime: '21:06', minutes: 4 }, RECORD)).toEqual({
      startedAt: RECORD.startedAt,
      endedAt: at(21, 6),
      activeSeconds: 229,
    });
  });

  it('keeps each side its share of other minutes', () => {
    const draft = { ...draftOf(RECORD), endTime: '21:20', minutes: 10 };
    expect(changeOf(RECORD, draft).sides).toEqual({ left: 240, right: 295 });
  });
});

describe('the draft of a session entered by hand', () => {
  it('begins a little while ago, on a round minute', () => {
    const { startDay, startTime, minutes } = emptyDraft(new Date(2026, 10, 23, 0, 7).getTime());
    expect([startDay, startTime, minutes]).toEqual(['2026-11-22', '23:55', null]);
  });

  it('becomes a record that ends when its minutes are over', () => {
    const draft = { ...emptyDraft(new Date(2026, 10, 23, 22).getTime()), minutes: 8 };
    const record = recordOf({ ...draft, technique: 'lying-down', sides: 'left' }, 'new', 'now');
    expect(record.startedAt).toBe(at(21, 50));
    expect(record.endedAt).toBe(at(21, 58));
    expect(record.sides).toEqual({ left: 480, right: 0 });
  });

  it('can be put right in everything that was told of it', () => {
    const draft = {
      ...draftOf(BY_HAND),
      technique: 'lying-down',
      sides: 'left',
      minutes: 5,
    } as const;
    expect(changeOf(BY_HAND, draft)).toEqual({
      technique: 'lying-down',
      startedAt: BY_HAND.startedAt,
      endedAt: at(21, 5),
      activeSeconds: 300,
      plannedSeconds: 300,
      sides: { left: 300, right: 0 },
      knots: BY_HAND.knots,
    });
    expect(changeOf(BY_HAND, { ...draftOf(BY_HAND), sides: 'right' })).toEqual({
      sides: { left: 0, right: 600 },
    });
  });
});

describe('a draft of a session that was changed elsewhere', () => {
  const knots = [{ side: 'left', x: 0.3, y: 0.3, at: 20 }] as const;
  const newer = { ...RECORD, knots, note: 'theirs', sides: { left: 0, right: 290 } };

  it('carries only what the person changed, and what follows from it follows from the newer state', () => {
    const draft = { ...draftOf(RECORD), endTime: '21:09', painAfter: 1 };
    const change = changeOf(newer, rebased(draft, RECORD, newer));
    expect(change).toEqual(
      jasmine.objectContaining({
        painAfter: 1,
        endedAt: at(21, 9),
        knots,
        sides: { left: 0, right: 290 },
      }),
    );
    expect(change.note).toBeUndefined();
  });

  it('keeps start, end and minutes together', () => {
    const moved = { ...newer, startedAt: at(20, 0), endedAt: at(20, 6) };
    const draft = { ...draftOf(RECORD), endTime: '21:09' };
    const change = changeOf(moved, rebased(draft, RECORD, moved));
    expect([change.startedAt?.slice(0, 16), change.endedAt?.slice(0, 16)]).toEqual([
      at(21, 2).slice(0, 16),
      at(21, 9).slice(0, 16),
    ]);
  });
});
