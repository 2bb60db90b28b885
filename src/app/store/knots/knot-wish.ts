import { InjectionToken } from '@angular/core';
import { keptMembers, KeptValue, keptValue } from '../kept/kept-value';

/** Whether a session that marks knots starts with the side that has more of them; off until it is wished. */
export const KNOT_WISH = new InjectionToken<KeptValue<{ readonly isOn: boolean }>>('KnotWish', {
  factory: () =>
    keptValue({
      key: 'unknot-knots',
      parse: (text) => ({ isOn: keptMembers(text)['isOn'] === true }),
    }),
});
