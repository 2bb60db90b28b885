/** All that is spoken beside the steps' own texts, in the app's language, for tools that have no injector. */
export { guideWords } from '#language/guide-words';
export { voiceWords } from '#language/voice-words';
