import { InjectionToken } from '@angular/core';
import { soundPreviewWords } from '#language/sound-preview-words';

/** Words about samples of voice and sounds. Apart from WORDS, so that the first load carries only what it shows. */
export type SoundPreviewWords = typeof soundPreviewWords;

/** The words about samples in the app's language. */
export const SOUND_PREVIEW_WORDS = new InjectionToken<SoundPreviewWords>('SoundPreviewWords', {
  factory: () => soundPreviewWords,
});
