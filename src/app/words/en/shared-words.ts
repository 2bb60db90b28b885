import { Side } from '../../domain/session/plan/side';

/** Words that several areas share. */
export const sharedWords = {
  appName: 'Unknot',
  /** A side as the largest word of a screen. */
  sideTitle: { left: 'Left', right: 'Right', both: 'Both' } satisfies Record<Side, string>,
  on: 'On',
  off: 'Off',
  back: 'Back',
};
