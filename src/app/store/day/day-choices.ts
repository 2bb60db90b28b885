import { InjectionToken } from '@angular/core';
import { SoreAnswer } from '../../domain/day/soreness';
import { SuggestionWish } from '../../domain/day/suggestion';
import { IsoTime } from '../../domain/time/units';
import { keptMembers, KeptValue, keptValue } from '../kept/kept-value';

/** What a person chose on Today, and was asked there. */
export interface DayChoices extends SuggestionWish {
  /** What became of "Sore from it?", the newest last. The answer itself is in the log. */
  readonly sore: readonly SoreAnswer[];
}

/** How many questions are remembered: each is asked within days of its session. */
const MOST_ANSWERS = 12;

/** What Today begins with. */
export const NO_DAY_CHOICES: DayChoices = { isOn: true, notOn: null, sore: [] };

/** The choices on Today, kept on this phone. Apart from the settings, which are part of the first load. */
export const DAY_CHOICES = new InjectionToken<KeptValue<DayChoices>>('DayChoices', {
  factory: () => keptValue({ key: 'unknot-day', parse: parseDayChoices }),
});

/** Never throws: what is missing or bad takes its default alone. */
export function parseDayChoices(text: string | null): DayChoices {
  const { isOn, notOn, sore } = keptMembers(text);
  return {
    isOn: isOn !== false,
    notOn: typeof notOn === 'string' ? notOn : null,
    sore: Array.isArray(sore) ? sore.filter(isSoreAnswer).slice(-MOST_ANSWERS) : [],
  };
}

/**
 * Notes what became of the question about a run.
 *
 * @param at when it was answered; null where it was passed over
 */
export function withSoreAnswer(choices: DayChoices, run: string, at: IsoTime | null): DayChoices {
  const others = choices.sore.filter((answer) => answer.run !== run);
  return { ...choices, sore: [...others, { run, at }].slice(-MOST_ANSWERS) };
}

function isSoreAnswer(value: unknown): value is SoreAnswer {
  const { run, at } = (value ?? {}) as { readonly run?: unknown; readonly at?: unknown };
  const isTime = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return typeof run === 'string' && (at === null || isTime);
}
