import { TechniqueModule } from '../../catalogue/technique';
import { positionWords } from '../../words/position-words';
import { draggingName } from '#language/techniques/dragging/name';

/** Dragging, as far as the app knows it before it is opened. */
export const draggingModule: TechniqueModule = {
  id: 'dragging',
  path: 'dragging',
  name: draggingName,
  position: positionWords.seated,
  field: 'sage',
  defaultLengthMs: 278_000,
  routes: async () => (await import('./routes')).routes,
  load: async () => (await import('./technique')).dragging,
  cover: async (body) =>
    body === 'first'
      ? (await import('./pictures/first/cover')).Cover
      : (await import('./pictures/second/cover')).Cover,
};
