import {
  IfThenPlan,
  isBegun,
  missingParts,
  newerPlan,
  PLAN_PARTS,
  planOf,
  wholePlan,
  withPart,
} from './if-then-plan';

const EARLY = '2026-11-30T09:00:00.000Z';
const LATE = '2026-11-30T10:00:00.000Z';

const PLAN: IfThenPlan = { if: 'a', then: 'b', andIf: 'c', instead: 'd', updatedAt: EARLY };

describe('withPart', () => {
  it('begins a plan', () => {
    expect(withPart(null, 'if', 'a', EARLY)).toEqual({
      if: 'a',
      then: '',
      andIf: '',
      instead: '',
      updatedAt: EARLY,
    });
  });

  it('leaves the other parts of a new plan empty', () => {
    expect(withPart(null, 'then', 'b', EARLY).if).toBe('');
  });

  it('changes one part, keeps members of later versions, and never goes back in time', () => {
    const later = { ...PLAN, colour: 'blue', updatedAt: LATE };
    expect(withPart(later, 'then', 'x', EARLY)).toEqual({
      ...later,
      then: 'x',
      updatedAt: '2026-11-30T10:00:00.001Z',
    });
  });

  it('ends a part that is too long', () => {
    expect(withPart(null, 'if', 'x'.repeat(300), EARLY).if.length).toBe(200);
    const long = withPart(null, 'if', `${'x'.repeat(199)}🛏️`, EARLY).if;
    expect(long).toBe('x'.repeat(199));
  });

  it('keeps no part of blanks alone', () => {
    expect(withPart(PLAN, 'if', ' \n ', EARLY).if).toBe('');
    expect(withPart(PLAN, 'if', ' x ', EARLY).if).toBe(' x ');
  });
});

describe('newerPlan', () => {
  it('takes the later, in any order', () => {
    const late = { ...PLAN, updatedAt: LATE };
    expect(newerPlan(PLAN, late)).toBe(late);
    expect(newerPlan(late, PLAN)).toBe(late);
    const greater = { ...PLAN, andIf: 'z' };
    expect(newerPlan(greater, late)).toBe(late);
    expect(newerPlan(late, greater)).toBe(late);
  });

  it('takes the same of two of one time, in any order', () => {
    const other = { ...PLAN, then: 'x' };
    expect(newerPlan(PLAN, other)).toBe(other);
    expect(newerPlan(other, PLAN)).toBe(other);
  });

  it('takes the one there is', () => {
    expect(newerPlan(null, PLAN)).toBe(PLAN);
    expect(newerPlan(PLAN, null)).toBe(PLAN);
    expect(newerPlan(null, null)).toBeNull();
  });
});

describe('planOf', () => {
  it('gives a plan back with all its members', () => {
    const plan = { ...PLAN, colour: 'blue' };
    expect(planOf(plan)).toBe(plan);
  });

  for (const bad of [
    null,
    undefined,
    [],
    'x',
    { ...PLAN, if: 7 },
    { ...PLAN, instead: undefined },
    { ...PLAN, updatedAt: 'x' },
    { ...PLAN, updatedAt: null },
    { ...PLAN, updatedAt: 7 },
  ]) {
    it(`takes nothing for a plan that is none: ${JSON.stringify(bad)}`, () => {
      expect(planOf(bad)).toBeNull();
    });
  }
});

describe('a plan', () => {
  const NONE = { if: '', then: '', andIf: '', instead: '' };

  it('is begun with the first letter', () => {
    expect(isBegun(null)).toBeFalse();
    expect(isBegun(NONE)).toBeFalse();
    expect(isBegun({ ...NONE, instead: 'd' })).toBeTrue();
  });

  for (const [name, parts, whole, missing] of [
    ['all of it', { if: 'a', then: 'b', andIf: 'c', instead: 'd' }, 'a b c d', ''],
    ['both of the first', { if: 'a', then: 'b' }, 'a b', ''],
    ['a cue alone', { if: 'a' }, null, 'then'],
    ['what is done alone', { then: 'b' }, null, 'if'],
    ['a cue of blanks, from another app', { if: ' \n', then: 'b' }, null, 'if'],
    ['a cue of stops', { if: '...', then: 'b' }, null, 'if'],
    ['an obstacle alone beside the first', { if: 'a', then: 'b', andIf: 'c' }, 'a b', 'instead'],
    ['what is done then, without obstacle', { if: 'a', then: 'b', instead: 'd' }, 'a b', 'andIf'],
    ['the second alone', { andIf: 'c', instead: 'd' }, null, 'if then'],
    ['one of each', { if: 'a', andIf: 'c' }, null, 'then instead'],
    ['nothing', {}, null, ''],
    ['a picture for a word', { if: '🛏️', then: 'b' }, '🛏️ b', ''],
  ] as const) {
    it(`of ${name} is shown as far as it holds together, and says what is missing`, () => {
      const plan = { ...NONE, ...parts };
      const shown = wholePlan(plan);
      expect(
        shown &&
          PLAN_PARTS.map((part) => shown[part])
            .join(' ')
            .trim(),
      ).toBe(whole);
      expect(missingParts(plan).join(' ')).toBe(missing);
    });
  }

  it('that is none is not shown, and misses nothing', () => {
    expect(wholePlan(null)).toBeNull();
    expect(missingParts(null)).toEqual([]);
  });
});
