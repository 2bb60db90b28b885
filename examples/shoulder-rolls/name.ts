/** What Shoulder rolls is called: part of the first load, as its words are not. */
export const shoulderRollsName = 'Shoulder rolls';
