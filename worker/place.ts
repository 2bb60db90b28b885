/// <reference lib="webworker" />

/** The service worker's own global. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
/** The browser's `fetch`, before ours stands in its place (gate.ts). */
export const network = worker.fetch.bind(worker);
/** Where the app is, with the closing slash. */
export const scope = new URL(worker.registration.scope);

/** Puts a promise under a name of this app: others may live at the same origin. */
const named = (name: string): string => `${name}:${scope.pathname}`;

/** The cache in which a version is gathered before Angular's worker hears of it. */
export const STAGE = named('unknot-stage');
/** The cache in which a file that another app shares waits for the log's page (src/app/platform/shared-file). */
export const SHARED = named('unknot-shared');

/** The address of a file of ours, by its name below the app. */
export function addressOf(name: string): string {
  return new URL(name, scope).href;
}
