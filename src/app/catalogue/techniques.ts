import { inject, InjectionToken } from '@angular/core';
import { TechniqueId } from '../domain/session/plan/technique-id';
import { TechniqueModule } from './technique';

/** Every technique there is, in the order they are shown. Provided by the shell from `technique-catalogue.ts`. */
export const TECHNIQUES = new InjectionToken<Readonly<Record<TechniqueId, TechniqueModule>>>(
  'Techniques',
);

/** The techniques' names, by id. For an injection context, as `inject` itself. */
export function techniqueNames(): Readonly<Record<TechniqueId, string>> {
  const modules = Object.values(inject(TECHNIQUES));
  return Object.fromEntries(modules.map(({ id, name }) => [id, name])) as Record<
    TechniqueId,
    string
  >;
}
