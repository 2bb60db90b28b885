import { Technique } from '../app/catalogue/technique';
import { CueContent } from '../app/domain/session/cues/cue';
import { routineSteps } from '../app/domain/routine/routine-steps';
import { TaughtPart, usualTransition } from '../app/domain/routine/routine-technique';
import { defaultSetup, Setup } from '../app/domain/session/plan/setup';
import { SessionPlan } from '../app/domain/session/plan/plan';
import { listeningTime, Step } from '../app/domain/session/plan/step';
import { PHONE_TIMES } from '../app/domain/session/cues/cue-times';
import { cuesOfEnd, cuesOfGetReady, cuesOfStep } from '../app/domain/session/cues/step-cues';
import { Ms } from '../app/domain/time/units';
import { techniqueCatalogue } from '../app/technique-catalogue';
import { guideWords, voiceWords } from '../app/words/spoken-words';

/** A get-ready time in which everything can be said. */
const GET_READY_MS: Ms = 60_000;
const MORE_SECONDS_MS: Ms = 15_000;
/** The longest transition a person can choose, doubled, less the silence that its first announcement ends. */
const MOST_TIME_LEFT_SECONDS = 220;

/**
 * Every text the guide may say in English: what real plans of every technique lead to, in any set-up and with any
 * "More time", and its answers to what a person does. Built-in clips are made from these (tools/voice).
 */
export async function spokenTexts(): Promise<readonly string[]> {
  const techniques = await Promise.all(
    Object.values(techniqueCatalogue).map((module) => module.load()),
  );
  const steps = techniques.flatMap((technique) =>
    [...extremeSetupsOf(technique), ...everyCountOf(technique)].flatMap((setup) =>
      technique.plan(setup),
    ),
  );
  const texts = new Set<string>(Object.values(voiceWords));
  for (const told of [{}, ...toldGettingReady(techniques)]) {
    for (const earcons of [true, false]) {
      const times = { ...PHONE_TIMES, earcons };
      const cues = cuesOfGetReady(GET_READY_MS, told, guideWords, times);
      for (const text of textsOf(cues.map(({ cue }) => cue))) texts.add(text);
    }
  }
  for (const text of textsOf(cuesOfEnd(guideWords))) texts.add(text);
  for (const text of answers()) texts.add(text);
  for (let seconds = 10; seconds <= MOST_TIME_LEFT_SECONDS; seconds += 10) {
    texts.add(guideWords.timeLeft(seconds));
  }
  for (const step of [...steps, ...transitionsInto(techniques)])
    for (const text of textsOfStep(step)) texts.add(text);
  return [...texts];
}

function toldGettingReady(
  techniques: readonly Technique[],
): readonly Pick<SessionPlan, 'getReadySentence' | 'ticksSentence'>[] {
  const sides = ['left', 'right'] as const;
  return techniques.flatMap(({ words: { ticks }, ...technique }) =>
    sides.map((side) => ({
      getReadySentence: technique.getReadySentence(side),
      ...(ticks !== undefined && { ticksSentence: ticks }),
    })),
  );
}

/** The usual set-up with every count of repetitions that can be chosen, for fitting a session to the time leads to any. */
export function everyCountOf(technique: Technique): readonly Setup[] {
  const usual = defaultSetup(technique.amounts, technique.firstSide);
  return technique.amounts
    .filter(({ unit }) => unit === 'times')
    .flatMap(({ id, min, max }) =>
      Array.from({ length: max - min + 1 }, (_, more) => ({
        ...usual,
        amounts: { ...usual.amounts, [id]: min + more },
      })),
    );
}

/**
 * What a routine says between two techniques, whichever side comes first.
 *
 * @param seconds how long it was chosen to last; the usual length where none was
 */
export function transitionsInto(
  techniques: readonly Technique[],
  seconds?: number,
): readonly Step[] {
  const sides = ['left', 'right'] as const;
  const parts = techniques.flatMap((taught) =>
    sides.map((firstSide): TaughtPart => {
      const setup = { ...defaultSetup(taught.amounts, firstSide) };
      const transitionSeconds = seconds ?? usualTransition(taught);
      return { technique: taught.id, setup, transitionSeconds, taught };
    }),
  );
  // The first has no transition into it; twice over, each has. Once more as after another position.
  return routineSteps([...parts, ...parts, ...parts.map(takenAnew)]).filter(
    ({ part }) => part === null,
  );
}

/** The part as it is led into from another position. */
function takenAnew(part: TaughtPart): TaughtPart {
  const { stayingSentence, ...taught } = part.taught;
  return stayingSentence === undefined ? part : { ...part, taught };
}

/** A technique's set-ups at their extremes: both orders and each side alone, with all amounts least, usual and most, and each alone so. */
export function extremeSetupsOf(technique: Technique): readonly Setup[] {
  const usual = defaultSetup(technique.amounts, technique.firstSide);
  const limits = ['min', 'default', 'max'] as const;
  const all = limits.map((limit) =>
    Object.fromEntries(technique.amounts.map((amount) => [amount.id, amount[limit]])),
  );
  const amounts = all.flatMap((base) => [
    base,
    ...technique.amounts.flatMap((amount) =>
      limits.map((limit) => ({ ...base, [amount.id]: amount[limit] })),
    ),
  ]);
  const sides = [
    { firstSide: 'left' },
    { firstSide: 'right' },
    { sides: 'left' },
    { sides: 'right' },
  ] as const;
  return sides.flatMap((told) => amounts.map((values) => ({ ...usual, ...told, amounts: values })));
}

/** What is said in a step at its own length, with more time up to double, and when it goes on after a pause. */
function textsOfStep(step: Step): readonly string[] {
  const more = step.reps ? step.reps.eachMs : MORE_SECONDS_MS;
  const most = 2 * step.durationMs - listeningTime(step);
  const cues: CueContent[] = [];
  for (let length = step.durationMs; length <= most; length += more) {
    cues.push(...cuesOfStep(step, length, guideWords).map(({ cue }) => cue));
  }
  const goingOn = guideWords.goingOn(step.title, step.side === 'both' ? null : step.side);
  return [...textsOf(cues), goingOn];
}

function answers(): readonly string[] {
  return [guideWords.paused, guideWords.goingOnGetReady, guideWords.easeOff, guideWords.marked];
}

function textsOf(cues: readonly CueContent[]): readonly string[] {
  return cues.flatMap((cue) => (cue.kind === 'speak' ? [cue.text] : []));
}
