import { InjectionToken } from '@angular/core';
import { insightsWords } from '#language/insights-words';

/** Words of the insights. Apart from WORDS, so that the first load carries only what it shows. */
export type InsightsWords = typeof insightsWords;

/** The words of the insights in the app's language. */
export const INSIGHTS_WORDS = new InjectionToken<InsightsWords>('InsightsWords', {
  factory: () => insightsWords,
});
