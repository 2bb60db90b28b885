import { BodySide } from './side';

/** Which sides a session works. */
export type Sides = 'both' | BodySide;

/** What a person has chosen for one technique. */
export interface Setup {
  readonly sides: Sides;
  readonly firstSide: BodySide;
  /** Chosen values by the amount's id: seconds, or a count of repetitions. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** One value a person can set, with its limits from docs/spec/content.md. */
export interface Amount {
  readonly id: string;
  readonly unit: 'seconds' | 'times';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** How far one press of plus or minus goes. */
  readonly step: number;
}

/** The set-up a technique starts with: both sides, the source's first side, every amount at its default. */
export function defaultSetup(amounts: readonly Amount[], firstSide: BodySide): Setup {
  const values = Object.fromEntries(amounts.map((amount) => [amount.id, amount.default]));
  return { sides: 'both', firstSide, amounts: values };
}

/** Where 0 leaves a step out, this is the shortest it can be: its sentence is said, and then there is time to do it. */
const SHORTEST_STEP_SECONDS = 10;

/**
 * The nearest allowed value: whole, and within the amount's limits. A value that is no number becomes the default;
 * where 0 leaves the step out, a step of a few seconds becomes one that can be told, and a press of minus on the
 * shortest leaves it out.
 *
 * @param before the value it is changed from, where it is
 */
export function withinLimits(amount: Amount, value: unknown, before?: number): number {
  // Mutant `typeof value !== 'number'` => `false`: Equivalent: what is no number is not finite either. The compiler asks for the test.
  if (typeof value !== 'number' || !Number.isFinite(value)) return amount.default;
  const whole = Math.min(amount.max, Math.max(amount.min, Math.round(value)));
  if (amount.min > 0 || whole === 0 || whole >= SHORTEST_STEP_SECONDS) return whole;
  return before === SHORTEST_STEP_SECONDS ? 0 : SHORTEST_STEP_SECONDS;
}

/** The values in force: what was chosen, within the limits; what was not is at its default. */
export function amountsWithin(
  amounts: readonly Amount[],
  chosen: Setup['amounts'],
): Setup['amounts'] {
  return Object.fromEntries(
    amounts.map((amount) => [amount.id, withinLimits(amount, chosen[amount.id])]),
  );
}

/** The sides in the order they are worked: one, or the first and the one across. */
export function sidesInOrder(setup: Setup): readonly BodySide[] {
  if (setup.sides !== 'both') return [setup.sides];
  return setup.firstSide === 'right' ? ['right', 'left'] : ['left', 'right'];
}
