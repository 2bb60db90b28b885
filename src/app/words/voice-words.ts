import { InjectionToken } from '@angular/core';
import { voiceWords } from '#language/voice-words';

/** What a voice says to be judged by. Apart from WORDS, so that the first load carries only what it shows. */
export type VoiceWords = typeof voiceWords;

/** What a voice says to be judged by, in the app's language. */
export const VOICE_WORDS = new InjectionToken<VoiceWords>('VoiceWords', {
  factory: () => voiceWords,
});
