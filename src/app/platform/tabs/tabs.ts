import { InjectionToken } from '@angular/core';
import { browserTabs } from './browser-tabs';
import type { Tabs } from './tabs-types';

export type { Claim, Tabs } from './tabs-types';

/** The other tabs of this app. */
export const TABS = new InjectionToken<Tabs>('Tabs', { factory: browserTabs });
