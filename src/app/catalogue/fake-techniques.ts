import { Component } from '@angular/core';
import { Step } from '../domain/session/plan/step';
import { TECHNIQUE_IDS, TechniqueId } from '../domain/session/plan/technique-id';
import { Technique, TechniqueModule } from './technique';

/** A picture that says that it is one. */
@Component({ selector: 'un-fake-cover', template: 'a picture' })
export class FakeCover {}

/** A technique that does these steps whatever is chosen. */
export function aTechnique(steps: readonly Step[]): Technique {
  return {
    id: 'dragging',
    firstSide: 'right',
    amounts: [
      { id: 'strokes', unit: 'times', default: 5, min: 3, max: 15, step: 1 },
      { id: 'relax', unit: 'seconds', default: 30, min: 10, max: 120, step: 5 },
    ],
    words: {
      name: 'Dragging',
      next: 'Next: Dragging.',
      intro: 'May ease a tight neck.',
      coverText: 'A fist on a shoulder',
      amounts: { strokes: 'Strokes', relax: 'Relax' },
    },
    getReadyExtraMs: 0,
    getReadySentence: () => 'Sit on a chair.',
    figureShape: 'standing',
    plan: () => steps,
    pictures: () => Promise.resolve({}),
  };
}

/** "Middle finger" of `middle-finger`. */
function nameOf(id: TechniqueId): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** The catalogue, with techniques that have nothing to load. */
export function fakeTechniques(): Readonly<Record<TechniqueId, TechniqueModule>> {
  const modules = TECHNIQUE_IDS.map((id): [TechniqueId, TechniqueModule] => [
    id,
    {
      id,
      path: id,
      name: nameOf(id),
      position: 'Seated',
      field: 'sage',
      defaultLengthMs: 233_000,
      routes: () => Promise.resolve([]),
      load: () => Promise.reject(new Error('A fake technique is not loaded')),
      cover: () => Promise.resolve(FakeCover),
    },
  ]);
  return Object.fromEntries(modules) as Record<TechniqueId, TechniqueModule>;
}
