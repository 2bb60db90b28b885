import { IfThenPlan, newerPlan, planOf, saysSomething, withPart } from './if-then-plan';

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

describe('saysSomething', () => {
  it('is false for none, and for one of blanks', () => {
    expect(saysSomething(null)).toBeFalse();
    expect(saysSomething({ ...PLAN, if: ' ', then: '', andIf: '\n', instead: '' })).toBeFalse();
    expect(saysSomething(PLAN)).toBeTrue();
    expect(saysSomething({ ...PLAN, if: '', andIf: '', instead: '' })).toBeTrue();
  });
});
