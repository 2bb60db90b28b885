import { TechniqueModule } from './catalogue/technique';
import { TechniqueId } from './domain/session/plan/technique-id';
import { draggingModule } from './techniques/dragging/dragging-module';
import { lyingDownModule } from './techniques/lying-down/lying-down-module';
import { middleFingerModule } from './techniques/middle-finger/middle-finger-module';

/** Every technique, in the order it is shown. The compiler demands a line for each id. */
export const techniqueCatalogue = {
  dragging: draggingModule,
  'middle-finger': middleFingerModule,
  'lying-down': lyingDownModule,
} satisfies Record<TechniqueId, TechniqueModule>;
