import { canonicalText } from '../log/canonical';
import { nextUpdatedAt } from '../log/updated-at';
import { IsoTime } from '../time/units';

/** The four parts of an if-then plan, in the order they are read (docs/spec/content.md, part 11). */
export const PLAN_PARTS = ['if', 'then', 'andIf', 'instead'] as const;

/** One part of the plan. */
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The longest text of one part, in UTF-16 code units: one or two sentences. */
export const LONGEST_PART = 200;

/** "If (cue), then (technique), and if (obstacle), then (instead)": one plan, in the person's own words. */
export interface IfThenPlan extends Readonly<Record<PlanPart, string>> {
  /** UTC; never goes back. The newest wins where two logs are joined. */
  readonly updatedAt: IsoTime;
}

/** The texts of a plan. */
export type PlanTexts = Readonly<Record<PlanPart, string>>;

/** Parts that say nothing without one another: the cue and what is done, the obstacle and what is done then. */
const PAIRS = [
  ['if', 'then'],
  ['andIf', 'instead'],
] as const;

/** Whether somebody has begun to write a plan. */
export function isBegun(plan: PlanTexts | null): plan is PlanTexts {
  return plan !== null && PLAN_PARTS.some((part) => plan[part] !== '');
}

/**
 * What of a plan holds together: null without both a cue and what is done at it. An obstacle without what is done then, or
 * the other way round, is left out.
 */
export function wholePlan(plan: PlanTexts | null): PlanTexts | null {
  if (plan === null || !says(plan.if) || !says(plan.then)) return null;
  return says(plan.andIf) && says(plan.instead) ? plan : { ...plan, andIf: '', instead: '' };
}

/** The parts that still have to be filled in, so that nothing of the plan is left out; none of one not begun. */
export function missingParts(plan: PlanTexts | null): readonly PlanPart[] {
  if (!isBegun(plan)) return [];
  return PAIRS.flatMap((pair) => {
    const missing = pair.filter((part) => !says(plan[part]));
    return pair[0] === 'if' || missing.length === 1 ? missing : [];
  });
}

/** Blanks and stops alone say nothing. */
function says(text: string): boolean {
  return /[^\s.,;:!?]/u.test(text);
}

/**
 * A plan with one part written anew; blanks alone are nothing, and what is longer than LONGEST_PART ends there. Members
 * this version does not know stay.
 *
 * @param before null where there was none
 * @param now UTC
 */
export function withPart(
  before: IfThenPlan | null,
  part: PlanPart,
  text: string,
  now: IsoTime,
): IfThenPlan {
  const empty = { if: '', then: '', andIf: '', instead: '' };
  const updatedAt = nextUpdatedAt(now, before?.updatedAt);
  return { ...empty, ...before, [part]: text.trim() === '' ? '' : endedText(text), updatedAt };
}

/** No letter is cut in half. */
function endedText(text: string): string {
  return text.slice(0, LONGEST_PART).replace(/[\uD800-\uDBFF]$/, '');
}

/** The later of two plans; of two with the same `updatedAt`, the greater RFC 8785 text, so that order never matters. */
export function newerPlan(one: IfThenPlan | null, other: IfThenPlan | null): IfThenPlan | null {
  if (one === null || other === null) return one ?? other;
  const difference = Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
  // Mutant `difference > 0` => `difference >= 0`: Equivalent: a difference of 0 has another rule.
  if (difference !== 0) return difference > 0 ? one : other;
  // Mutant `canonicalText(one) >= canonicalText(other)` => `canonicalText(one) > canonicalText(other)`: Equivalent: both say the same then.
  return canonicalText(one) >= canonicalText(other) ? one : other;
}

/** The plan in a parsed JSON value, with all its members; null where it is none. */
export function planOf(value: unknown): IfThenPlan | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const members = value as Readonly<Record<string, unknown>>;
  const isWhole = PLAN_PARTS.every((part) => typeof members[part] === 'string');
  const { updatedAt } = members;
  const isDated = typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt));
  return isWhole && isDated ? (value as IfThenPlan) : null;
}
