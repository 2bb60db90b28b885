/**
 * How long anything may take before it counts as hung, in ms. At least five times what it takes on a quiet machine: what
 * waits, waits for something to be seen, and nothing fails because a machine is busy.
 */
export const HUNG_MS = {
  /** One test, browsers started and ended in it included; a full run multiplies it where it has more rounds of the same. */
  test: 180_000,
  /** Something that is to be seen on a page. */
  seen: 30_000,
  /** All of the app, or of its next release, on the phone. */
  kept: 60_000,
  /** One answer of a browser, in which a minute of a session may pass. */
  answer: 90_000,
} as const;
