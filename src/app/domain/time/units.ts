/** A length of time, or a reading of the monotonic clock, in milliseconds. */
export type Ms = number;

/** A share, from 0 to 1. */
export type Unit = number;

/** A moment as RFC 3339 text, with the offset that was in force where it was written. */
export type IsoTime = string;
