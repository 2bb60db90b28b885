/** What techniques share in their steps, in the app's language. No token: they are taught in plain TypeScript. */
export {
  beginAtOne,
  palmSideOfFist,
  seatedPosition,
  seatedTexts,
  stillSeated,
  stopRule,
} from '#language/seated-words';
