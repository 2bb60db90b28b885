import { AlsoSpoken, spokenWithin } from './speech-length';
import { speechRoom } from './speech-room';
import { Step } from './step';

/** What is said of a step in any case. */
export function openingAndSentence({
  opening,
  sentence,
}: Pick<Step, 'opening' | 'sentence'>): string {
  return opening === undefined ? sentence : `${opening} ${sentence}`;
}

/**
 * The step with these sentences said behind its own, as far as it has room. What speaks of earcons is not in its `spoken`,
 * which is for those who hear none, too.
 */
export function toldWith(step: Omit<Step, 'spoken' | 'also'>, also: readonly AlsoSpoken[]): Step {
  const always = also.filter(({ ofSounds }) => !ofSounds);
  return {
    ...step,
    spoken: spokenWithin(speechRoom(step), openingAndSentence(step), always),
    also,
  };
}
