import { TechniqueModule } from '../../src/app/catalogue/technique';
import { positionWords } from '../../src/app/words/position-words';
import { shoulderRollsId } from './id';
import { shoulderRollsName } from './name';

/** Shoulder rolls, as far as the app knows it before it is opened. */
export const shoulderRollsModule: TechniqueModule = {
  id: shoulderRollsId,
  path: 'shoulder-rolls',
  name: shoulderRollsName,
  position: positionWords.seated,
  field: 'linen',
  defaultLengthMs: 132_000,
  routes: async () => (await import('./routes')).routes,
  load: async () => (await import('./technique')).shoulderRolls,
  cover: async () => (await import('./picture')).ShoulderRollsPicture,
};
