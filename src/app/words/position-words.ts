/** Where to be for a technique, in the app's language. No token: a technique's line in the catalogue is plain. */
export { positionWords } from '#language/position-words';
