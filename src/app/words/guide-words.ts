import { InjectionToken } from '@angular/core';
import { guideWords } from '#language/guide-words';

/** Words of the guide: what is said beside the steps' own texts. Apart from WORDS, so that the first load carries only what it shows. */
export type GuideWords = typeof guideWords;

/** The words of the guide in the app's language. */
export const GUIDE_WORDS = new InjectionToken<GuideWords>('GuideWords', {
  factory: () => guideWords,
});
