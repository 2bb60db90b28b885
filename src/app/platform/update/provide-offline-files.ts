import { EnvironmentProviders } from '@angular/core';
import { provideServiceWorker, SwRegistrationOptions } from '@angular/service-worker';

/** At once: a person who opens the app and soon closes it has it offline all the same. */
class Registration extends SwRegistrationOptions {
  override readonly registrationStrategy = 'registerImmediately';

  constructor(override readonly enabled: boolean) {
    super();
  }
}

/** Angular's service worker, which keeps every file of the app on the phone, behind our gate (docs/adr/011). */
export function provideOfflineFiles(enabled: boolean): EnvironmentProviders {
  return provideServiceWorker('offline-worker.js', new Registration(enabled));
}
