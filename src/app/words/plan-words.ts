import { InjectionToken } from '@angular/core';
import { planWords } from '#language/plan-words';

/** Words of the if-then plan and its reminders. Apart from WORDS: they come after the first load. */
export type PlanWords = typeof planWords;

/** The words of the if-then plan and its reminders, in the app's language. */
export const PLAN_WORDS = new InjectionToken<PlanWords>('PlanWords', { factory: () => planWords });
