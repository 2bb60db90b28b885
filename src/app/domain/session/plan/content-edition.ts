/** Edition of the techniques' steps, seconds and words that this version of the app teaches. Kept with each record. */
export const CONTENT_EDITION = 2;
