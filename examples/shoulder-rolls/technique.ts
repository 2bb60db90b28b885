import { Technique } from '../../src/app/catalogue/technique';
import { ShoulderRollsPicture } from './picture';
import { taught } from './taught';

/** Shoulder rolls: one shoulder rolls slowly back, seated. */
export const shoulderRolls: Technique = {
  ...taught,
  figureShape: 'standing',
  pictures: () =>
    Promise.resolve({
      'shoulder-rolls/roll': ShoulderRollsPicture,
      'shoulder-rolls/relax': ShoulderRollsPicture,
    }),
};
