import { InjectionToken } from '@angular/core';
import { Technique } from './technique';

/** The technique whose pages are open. Provided by each technique's routes. */
export const TECHNIQUE = new InjectionToken<Technique>('Technique');
