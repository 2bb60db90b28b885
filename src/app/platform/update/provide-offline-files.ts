import { EnvironmentProviders } from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';

/**
 * Angular's service worker, which keeps every file of the app on the phone. It is registered at once: a person who
 * opens the app and closes it again has it offline all the same.
 */
export function provideOfflineFiles(enabled: boolean): EnvironmentProviders {
  return provideServiceWorker('ngsw-worker.js', {
    enabled,
    registrationStrategy: 'registerImmediately',
  });
}
