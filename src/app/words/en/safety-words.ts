/** Words of the safety pages. */
export const safetyWords = {};
