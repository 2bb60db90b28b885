import { InjectionToken, Signal, signal } from '@angular/core';
import { Body } from '../../domain/figure/body';

/** The body chosen for all pictures. Provided by the shell, which knows the settings. */
export const BODY = new InjectionToken<Signal<Body>>('Body', { factory: () => signal('first') });
