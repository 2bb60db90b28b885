/** Where to be for a technique, in a few words. */
export const positionWords = {
  seated: 'Seated',
  onYourSide: 'On your side',
};
