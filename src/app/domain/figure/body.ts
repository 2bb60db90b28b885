/** The bodies the pictures are drawn with: slim with the hair tied up, and broad with short hair. */
export const BODIES = ['first', 'second'] as const;

/** Which body shows the movements. */
export type Body = (typeof BODIES)[number];
