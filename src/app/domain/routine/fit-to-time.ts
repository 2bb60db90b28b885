import { lengthOf } from '../session/plan/plan';
import { Amount, amountsWithin, withinLimits } from '../session/plan/setup';
import { Step } from '../session/plan/step';
import { TechniqueId } from '../session/plan/technique-id';
import { Ms } from '../time/units';
import { ownSteps, stepsAfter, transitionOf } from './routine-steps';
import { TaughtPart, transitionAmount } from './routine-technique';

/** What of a routine fits into the time there is. */
export interface Fitted {
  /** `as-chosen`: all of it. `shortened`: something is shorter, or left out. `too-short`: not even its shortest fits. */
  readonly kind: 'as-chosen' | 'shortened' | 'too-short';
  /** What is to be played; where nothing fits, the first technique at its shortest. */
  readonly parts: readonly TaughtPart[];
  /** Techniques that are left out, from the end. */
  readonly leftOut: readonly TechniqueId[];
  /** How long the parts last together. */
  readonly lengthMs: Ms;
}

/**
 * Fits a routine, or one technique as a routine of one part, into a time. Every length shrinks in proportion towards the
 * least that its technique allows (docs/spec/content.md, part 2), never below: both sides alike, and the time to listen
 * not at all; a transition shrinks to the usual one. Where even the least does not fit, whole techniques go from the end.
 * What is then left of the time is given back: no single length could be longer. More time never gives less of the same
 * techniques.
 *
 * @param parts at least one
 * @param seconds the time there is
 */
export function fitToTime(parts: readonly TaughtPart[], seconds: number): Fitted {
  const limit = seconds * 1000;
  const chosen = parts.map(withinItsLimits);
  if (routineLength(chosen) <= limit) return fitted('as-chosen', chosen, chosen);
  const least = chosen.map(atItsLeast);
  const fits = least.filter((_, last) => routineLength(least.slice(0, last + 1)) <= limit);
  if (fits.length === 0) return fitted('too-short', least.slice(0, 1), chosen);
  return fitted('shortened', grown(fits, chosen, limit), chosen);
}

/** How long the steps of a routine last together. */
export function routineLength(parts: readonly TaughtPart[]): Ms {
  return lengthWith(parts, parts.map(ownSteps));
}

function fitted(
  kind: Fitted['kind'],
  parts: readonly TaughtPart[],
  all: readonly TaughtPart[],
): Fitted {
  const leftOut = all.slice(parts.length).map(({ technique }) => technique);
  return { kind, parts, leftOut, lengthMs: routineLength(parts) };
}

function lengthWith(parts: readonly TaughtPart[], own: readonly (readonly Step[])[]): Ms {
  return parts.reduce((sum, part, index) => {
    const before = own[index - 1];
    // Mutant `[]` => `["Stryker was here"]`: Equivalent: a text is no first step, and every part has its steps. The compiler asks for the other case.
    const steps = stepsAfter(before ?? [], own[index] ?? []);
    return sum + lengthOf(steps) + (before === undefined ? 0 : transitionOf(part) * 1000);
  }, 0);
}

function withinItsLimits(part: TaughtPart): TaughtPart {
  const amounts = amountsWithin(part.taught.amounts, part.setup.amounts);
  return { ...part, setup: { ...part.setup, amounts }, transitionSeconds: transitionOf(part) };
}

function atItsLeast(part: TaughtPart): TaughtPart {
  return lengthsOf(part).reduce((short, length) => length.set(short, length.least), part);
}

/** One length of a part that can be shorter: what it is, from the least it can be to what was chosen. */
interface Length {
  readonly least: number;
  readonly chosen: number;
  readonly amount: Amount;
  set(part: TaughtPart, value: number): TaughtPart;
}

function lengthsOf(chosen: TaughtPart): readonly Length[] {
  const { taught, setup, transitionSeconds } = chosen;
  const transition = transitionAmount(taught);
  return [
    ...taught.amounts.map((amount): Length => {
      const value = withinLimits(amount, setup.amounts[amount.id]);
      return { amount, least: Math.min(amount.min, value), chosen: value, set: withAmount(amount) };
    }),
    {
      amount: transition,
      least: Math.min(transition.default, transitionSeconds),
      chosen: transitionSeconds,
      set: (part, value) => ({ ...part, transitionSeconds: value }),
    },
  ];
}

function withAmount({ id }: Amount): Length['set'] {
  return (part, value) => ({
    ...part,
    setup: { ...part.setup, amounts: { ...part.setup.amounts, [id]: value } },
  });
}

/** One length of one part, longer by the least that it can be. */
interface Growth {
  readonly index: number;
  readonly length: Length;
  readonly value: number;
  /** How far it is then from its least to what was chosen, 0 to 1. */
  readonly share: number;
}

/**
 * The parts with their lengths grown from the least, by turns and in proportion, as far as the time goes. In a fixed order:
 * where more time takes a growth that less time cannot, it lasts longer than that time, whatever comes after.
 */
function grown(
  least: readonly TaughtPart[],
  chosen: readonly TaughtPart[],
  limit: Ms,
): readonly TaughtPart[] {
  let parts = least;
  let own = parts.map(ownSteps);
  const full = new Set<Length>();
  for (const { index, length, value } of growths(chosen)) {
    // Mutant `full.has(length)` => `false`: Equivalent: where a length did not fit, more of it does not either. Only saves work.
    if (full.has(length)) continue;
    const longer = parts.map((part, at) => (at === index ? length.set(part, value) : part));
    // Mutant `at === index` => `true`: Equivalent: the steps of the others are made anew. Only saves work.
    const steps = own.map((same, at) =>
      at === index ? longer.slice(at, at + 1).flatMap(ownSteps) : same,
    );
    // Mutant `full.add(length);` => `;`: Equivalent: where a length did not fit, more of it does not either. Only saves work.
    if (lengthWith(longer, steps) > limit) full.add(length);
    else [parts, own] = [longer, steps];
  }
  return parts;
}

function growths(chosen: readonly TaughtPart[]): readonly Growth[] {
  return chosen
    .flatMap((part, index) => lengthsOf(part).flatMap((length) => growthsOf(length, index)))
    .sort((a, b) => a.share - b.share);
}

function growthsOf(length: Length, index: number): readonly Growth[] {
  const { least, chosen, amount } = length;
  return Array.from({ length: chosen - least }, (_, more) => least + more + 1)
    .filter((value) => withinLimits(amount, value) === value)
    .map((value) => ({ index, length, value, share: (value - least) / (chosen - least) }));
}
