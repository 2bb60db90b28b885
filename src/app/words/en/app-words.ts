/** Words of the app pages. */
export const appWords = {};
