import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { provideServiceWorker, SwUpdate } from '@angular/service-worker';
import { filter } from 'rxjs';
import { CLOCK } from '../clock/clock';
import { VISIBILITY } from '../visibility/visibility';
import { APP_UPDATE } from './app-update';
import { UpdateChecks } from './update-checks';
import { comesWhole } from './whole-worker';
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

/** What came of the worker: the browser has it; it takes none; or the host does not give it as it is. */
export type Registered = 'taken' | 'refused' | 'broken';

/** The part of `navigator.serviceWorker` that a registration needs. */
export interface Workers {
  getRegistration(): Promise<
    Record<'installing' | 'waiting' | 'active', { readonly scriptURL: string } | null> | undefined
  >;
  register(address: string): Promise<unknown>;
}

/**
 * Registers the worker of this release, once its file came whole; until then one that is there stays. Some browsers, and
 * extensions against workers, answer with no registration.
 *
 * @param address whole address of its file
 * @param trusted the same, as the page may register it
 */
export async function registered(
  workers: Workers,
  address: string,
  trusted: () => string,
  get: (address: string) => Promise<Response>,
): Promise<Registered> {
  try {
    const there = await workers.getRegistration();
    const newest = there?.installing ?? there?.waiting ?? there?.active;
    // Registered again, a worker of this very name is not fetched.
    if (newest?.scriptURL !== address && !(await comesWhole(address, get)))
      return newest ? 'taken' : 'broken';
    return (await workers.register(trusted())) instanceof Object ? 'taken' : 'refused';
  } catch {
    // The person's wish, or the browser's; without a network it is registered already and this does not fail.
    return 'refused';
  }
}

/**
 * Registers the service worker that keeps every file of the app on the phone, behind our gate (docs/adr/011), and follows
 * what it tells. After the app's start: nothing of this stands in the way of the first page.
 *
 * @returns `refused` over http, in some private windows, and where a person forbade it. Never rejects
 */
export async function startOfflineWorker(
  injector: EnvironmentInjector,
  mayCheck: () => boolean,
): Promise<Registered> {
  if (!('serviceWorker' in navigator)) return 'refused';
  const workers = navigator.serviceWorker;
  // Angular's worker looks for work that was left when its page says so.
  workers.addEventListener('controllerchange', () =>
    workers.controller?.postMessage({ action: 'INITIALIZE' }),
  );
  // Its own registration takes an address as text alone, which Trusted Types refuse.
  const own = createEnvironmentInjector([provideServiceWorker(WORKER_ADDRESS)], injector);
  followVersions(injector, own.get(SwUpdate), mayCheck);
  return registered(
    workers,
    new URL(WORKER_ADDRESS, document.baseURI).href,
    () => trustedWorkerAddress(window),
    async (address) => fetch(address, { cache: 'no-store' }),
  );
}
