import { InjectionToken } from '@angular/core';
import { browserSample } from './browser-sample';
import type { Sample } from './sample-types';

export type { SampleState, Sample } from './sample-types';

/** This phone's media element for samples. */
export const SAMPLE = new InjectionToken<Sample>('Sample', { factory: browserSample });
