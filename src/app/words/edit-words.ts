import { InjectionToken } from '@angular/core';
import { editWords } from '#language/edit-words';

/** Words of changing a session and of entering one by hand. Apart from WORDS, so that the first load carries only what it shows. */
export type EditWords = typeof editWords;

/** The words of changing and entering sessions, in the app's language. */
export const EDIT_WORDS = new InjectionToken<EditWords>('EditWords', {
  factory: () => editWords,
});
