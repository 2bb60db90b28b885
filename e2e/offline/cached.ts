/**
 * Runs in the page: whether every file the service worker promises to keep is in its caches. There is no event for
 * it, and a host closed earlier leaves an app that opens with holes.
 */
export async function isCached(): Promise<boolean> {
  if (navigator.serviceWorker.controller === null) {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active === undefined || registration.active === null) return false;
  }
  const answer = await fetch('ngsw.json', { cache: 'no-store' });
  const manifest = (await answer.json()) as { hashTable: Record<string, string> };
  const names = (await caches.keys()).filter((name) => /:assets:.*:cache$/.test(name));
  const stores = await Promise.all(names.map((name) => caches.open(name)));
  for (const url of Object.keys(manifest.hashTable)) {
    const found = await Promise.all(stores.map((store) => store.match(url, { ignoreVary: true })));
    if (found.every((response) => response === undefined)) return false;
  }
  return true;
}
