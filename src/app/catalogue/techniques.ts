import { InjectionToken } from '@angular/core';
import { TechniqueId } from '../domain/session/technique-id';
import { TechniqueModule } from './technique';

/** Every technique there is, in the order they are shown. Provided by the shell from `technique-catalogue.ts`. */
export const TECHNIQUES = new InjectionToken<Readonly<Record<TechniqueId, TechniqueModule>>>(
  'Techniques',
);
