import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { provideServiceWorker, SwUpdate } from '@angular/service-worker';
import { filter } from 'rxjs';
import { CLOCK } from '../clock/clock';
import { VISIBILITY } from '../visibility/visibility';
import { APP_UPDATE } from './app-update';
import { UpdateChecks } from './update-checks';
import { trustedWorkerAddress, WORKER_ADDRESS } from './worker-address';

/** What a release says of itself: `appData` in ngsw-config.json. */
interface ReleaseData {
  readonly news?: string;
}

function newsOf(version: { readonly appData?: object }): string {
  const data: ReleaseData | undefined = version.appData;
  return data?.news ?? '';
}

/** Hands on what Angular's worker tells of versions, and asks it for new ones; `mayCheck` is false while a session runs. */
export function followVersions(
  injector: EnvironmentInjector,
  worker: Pick<SwUpdate, 'versionUpdates' | 'unrecoverable' | 'checkForUpdate'>,
  mayCheck: () => boolean,
): void {
  const update = injector.get(APP_UPDATE);
  worker.versionUpdates.subscribe((event) => {
    if (event.type === 'VERSION_READY') update.isReady(newsOf(event.latestVersion));
  });
  worker.unrecoverable.subscribe(() => update.lostFile());
  const checks = new UpdateChecks(injector.get(CLOCK), async () => worker.checkForUpdate());
  const { changes$ } = injector.get(VISIBILITY);
  changes$
    .pipe(filter((change) => change === 'visible' && mayCheck()))
    .subscribe(() => void checks.cameIntoView());
}

/** Whether a registration came of it: some browsers, and extensions against workers, answer with none. */
export async function registered(register: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await register()) instanceof Object;
  } catch {
    // The person's wish, or the browser's; without a network it is registered already and this does not fail.
    return false;
  }
}

/**
 * Registers the service worker that keeps every file of the app on the phone, behind our gate (docs/adr/011), and follows
 * what it tells. After the app's start: nothing of this stands in the way of the first page.
 *
 * @returns whether the browser took it: false over http, in some private windows, and where a person forbade it. Never rejects
 */
export async function startOfflineWorker(
  injector: EnvironmentInjector,
  mayCheck: () => boolean,
): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const workers = navigator.serviceWorker;
  // Angular's worker looks for work that was left when its page says so.
  workers.addEventListener('controllerchange', () =>
    workers.controller?.postMessage({ action: 'INITIALIZE' }),
  );
  // Its own registration takes an address as text alone, which Trusted Types refuse.
  const own = createEnvironmentInjector([provideServiceWorker(WORKER_ADDRESS)], injector);
  followVersions(injector, own.get(SwUpdate), mayCheck);
  return registered(async () => workers.register(trustedWorkerAddress(window)));
}
