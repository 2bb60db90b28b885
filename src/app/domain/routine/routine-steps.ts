import { amountsWithin, sidesInOrder, withinLimits } from '../session/plan/setup';
import { AlsoSpoken } from '../session/plan/speech-length';
import { Step } from '../session/plan/step';
import { toldWith } from '../session/plan/told-with';
import { TaughtPart, transitionAmount, transitionWords } from './routine-technique';

/**
 * The steps of a routine, in order: each technique's own, with a transition before every one but the first. What serves a
 * run of techniques is done once: a first step that the technique before had too is left out. The rule when to stop is
 * said once, by whoever says it first.
 */
export function routineSteps(parts: readonly TaughtPart[]): readonly Step[] {
  const own = parts.map(ownSteps);
  const steps = own.flatMap((_, index) => stepsOfPart(parts, own, index));
  return sayingOnce(steps);
}

/** The steps of a part as its technique does them alone, all amounts within their limits. */
export function ownSteps({ taught, setup }: Pick<TaughtPart, 'taught' | 'setup'>): readonly Step[] {
  return taught.plan({ ...setup, amounts: amountsWithin(taught.amounts, setup.amounts) });
}

/** Seconds of the transition into a part. */
export function transitionOf(part: TaughtPart): number {
  return withinLimits(transitionAmount(part.taught), part.transitionSeconds);
}

/** The steps of a part, those left out that the part before has done already. */
export function stepsAfter(before: readonly Step[], own: readonly Step[]): readonly Step[] {
  const done = new Set(before.filter(({ stage }) => stage === 'start').map(({ id }) => id));
  return own.filter(({ stage, id }) => stage !== 'start' || !done.has(id));
}

function stepsOfPart(
  parts: readonly TaughtPart[],
  own: readonly (readonly Step[])[],
  index: number,
): readonly Step[] {
  const part = parts[index];
  // Mutant `[]` => `["Stryker was here"]`: Equivalent: every part has its steps, and a text is no first step. The compiler asks for the other case.
  const steps = own[index] ?? [];
  const before = own[index - 1];
  const kept = stepsAfter(before ?? [], steps).map((step): Step => ({ ...step, part: index }));
  const [first] = steps;
  if (part === undefined || first === undefined || before === undefined) return kept;
  return [transitionInto(part, first, before), ...kept];
}

/** Tells the technique that comes, its position and what its ticks mean, and shows its first picture. */
function transitionInto(part: TaughtPart, first: Step, before: readonly Step[]): Step {
  const { words } = part.taught;
  const isInPosition = stepsAfter(before, [first]).length === 0;
  const side = sidesInOrder(part.setup)[0];
  const pictured = first.wordsSide === 'both' ? first.picturedSide : first.wordsSide;
  return toldWith(
    {
      id: 'transition',
      part: null,
      side: 'both',
      wordsSide: 'both',
      ...(pictured !== undefined && { picturedSide: pictured }),
      stage: 'transition',
      signal: 'step',
      kind: 'rest',
      durationMs: transitionOf(part) * 1000,
      title: words.name,
      // Mutant `side === undefined` => `false`: Equivalent: a side is worked first in every set-up. The compiler asks for the test.
      sentence: side === undefined ? words.next : transitionWords(part.taught, side, isInPosition),
      picture: first.picture,
      pictureText: first.pictureText,
    },
    words.ticks === undefined ? [] : [{ text: words.ticks, warning: false, ofSounds: true }],
  );
}

function sayingOnce(steps: readonly Step[]): readonly Step[] {
  const said = new Set<string>();
  return steps.map((step) => {
    const isNews = ({ text, onceASession }: AlsoSpoken): boolean =>
      !onceASession || !said.has(text);
    const { also: all = [] } = step;
    const also = all.filter(isNews);
    const told = also.length === all.length ? step : toldWith(step, also);
    for (const { text } of also) if (told.spoken.includes(text)) said.add(text);
    return told;
  });
}
