import { TechniqueModule } from '../../catalogue/technique';
import { positionWords } from '../../words/position-words';
import { middleFingerName } from '#language/techniques/middle-finger/name';

/** Middle finger, as far as the app knows it before it is opened. */
export const middleFingerModule: TechniqueModule = {
  id: 'middle-finger',
  path: 'middle-finger',
  name: middleFingerName,
  position: positionWords.seated,
  field: 'clay',
  defaultLengthMs: 357_000,
  routes: async () => (await import('./routes')).routes,
  load: async () => (await import('./technique')).middleFinger,
  cover: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/cover')).Cover
      : (await import('./pictures/second/cover')).Cover,
};
