/** What Middle finger is called: part of the first load, as its words are not. */
export const middleFingerName = 'Middle finger';
