/** Words of the session pages. */
export const sessionWords = {};
