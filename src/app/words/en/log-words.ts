/** Words of the log pages. */
export const logWords = {};
