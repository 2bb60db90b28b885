import { InjectionToken } from '@angular/core';
import { browserDurability } from './browser-durability';
import type { Durability } from './durability-types';

export type { DurabilityState, Durability } from './durability-types';

/** The browser's promise to keep what is stored. */
export const DURABILITY = new InjectionToken<Durability>('Durability', {
  factory: browserDurability,
});
