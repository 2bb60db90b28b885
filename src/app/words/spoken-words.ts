/** All that is spoken beside the steps' own texts, in the app's language, for tools that have no injector. */
export { guideWords } from './en/guide-words';
export { voiceWords } from './en/voice-words';
