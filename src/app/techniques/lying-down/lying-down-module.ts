import { TechniqueModule } from '../../catalogue/technique';
import { positionWords } from '../../words/position-words';
import { lyingDownName } from '#language/techniques/lying-down/name';

/** Lying down, as far as the app knows it before it is opened. */
export const lyingDownModule: TechniqueModule = {
  id: 'lying-down',
  path: 'lying-down',
  name: lyingDownName,
  position: positionWords.onYourSide,
  field: 'linen',
  defaultLengthMs: 522_000,
  routes: async () => (await import('./routes')).routes,
  load: async () => (await import('./technique')).lyingDown,
  cover: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/cover')).Cover
      : (await import('./pictures/second/cover')).Cover,
};
