import { Component } from '@angular/core';
import { TechniqueModule } from '../catalogue/technique';
import { TECHNIQUE_IDS, TechniqueId } from '../domain/session/technique-id';

/** A picture that says that it is one. */
@Component({ selector: 'un-fake-cover', template: 'a picture' })
export class FakeCover {}

/** The catalogue as far as the log needs it. */
export function fakeTechniques(): Readonly<Record<TechniqueId, TechniqueModule>> {
  const modules = TECHNIQUE_IDS.map((id): [TechniqueId, TechniqueModule] => [
    id,
    {
      id,
      path: id,
      name: id,
      position: '',
      field: 'sage',
      defaultLengthMs: 0,
      routes: () => Promise.resolve([]),
      load: () => Promise.reject(new Error('The log needs no technique')),
      cover: () => Promise.resolve(FakeCover),
    },
  ]);
  return Object.fromEntries(modules) as Record<TechniqueId, TechniqueModule>;
}
