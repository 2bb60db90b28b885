/**
 * The techniques Unknot teaches, as addresses and the log file name them.
 * Adding one here makes the compiler demand its line in `technique-catalogue.ts`.
 */
export const TECHNIQUE_IDS = ['dragging', 'middle-finger', 'lying-down'] as const;

/** The id of one technique. */
export type TechniqueId = (typeof TECHNIQUE_IDS)[number];
