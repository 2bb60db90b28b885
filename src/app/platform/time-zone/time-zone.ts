import { InjectionToken } from '@angular/core';

/** The zone the phone's clock is set to, `Europe/Berlin`, asked anew at each call; null where the phone does not tell. */
export const TIME_ZONE = new InjectionToken<() => string | null>('TimeZone', {
  factory: () => () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
    return timeZone ?? null;
  },
});
