/** What the built-in routines are called, in the app's language. No token: part of their plain description. */
export { routineNames } from '#language/routine-names';
