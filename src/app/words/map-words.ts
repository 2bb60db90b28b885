import { InjectionToken } from '@angular/core';
import { mapWords } from '#language/map-words';

/** Words of the back map. Apart from WORDS, so that the first load carries only what it shows. */
export type MapWords = typeof mapWords;

/** The words of the back map in the app's language. */
export const MAP_WORDS = new InjectionToken<MapWords>('MapWords', {
  factory: () => mapWords,
});
