/** What Lying down is called: part of the first load, as its words are not. */
export const lyingDownName = 'Lying down';
