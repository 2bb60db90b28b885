import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { PhonePlace } from '../../domain/emergency/emergency-number';
import { ignoreErrors } from '../ignore-errors';

/** Where the phone seems to be, by its own settings: nothing is asked of a network or of its owner. Never throws. */
export const PHONE_PLACE = new InjectionToken<PhonePlace>('PhonePlace', {
  factory: () => {
    const navigator = inject(DOCUMENT).defaultView?.navigator;
    return {
      zone: ignoreErrors(() => new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '',
      languages: navigator?.languages ?? [],
    };
  },
});
