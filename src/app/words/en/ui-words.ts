/** Words that the controls themselves bring along. */
export const uiWords = {
  /** Names of a stepper's round buttons. */
  fewer: 'Fewer: {label}',
  more: 'More: {label}',
};
