/**
 * Put in the place of the worker by who takes Unknot's offline use back (docs/release.md): it gives up all that was kept, and the
 * network has every page. It stays, unlike Angular's `safety-worker.js`, as one door must stay shut: a browser sends a log that
 * is shared with the installed app to the host, unless a worker takes it.
 */
import { addressOf, scope, SHARED, STAGE, worker } from './place.ts';
import { isShared } from './shared-target.ts';

async function emptyCaches(): Promise<void> {
  const ours = (await caches.keys()).filter(
    (name) => [SHARED, STAGE].includes(name) || name.startsWith(`ngsw:${scope.pathname}:`),
  );
  await Promise.all(ours.map(async (name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([emptyCaches(), worker.clients.claim()])),
);
worker.addEventListener('fetch', (event) => {
  if (isShared(event.request)) event.respondWith(Response.redirect(addressOf('log?shared'), 303));
});
