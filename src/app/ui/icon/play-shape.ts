/** The sign of starting, apart from the others: Today needs no other. */
export const PLAY_SHAPE =
  'M7 3.6v20.8a1 1 0 0 0 1.5.9l17-10.4a1 1 0 0 0 0-1.8l-17-10.4A1 1 0 0 0 7 3.6z';
