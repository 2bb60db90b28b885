/** Words that the controls themselves bring along. */
export const uiWords = {
  /** Names of a stepper's round buttons. */
  fewer: (label: string) => `Fewer: ${label}`,
  more: (label: string) => `More: ${label}`,
};
