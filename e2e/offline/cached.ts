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
  // By their lists: to ask for each file in each cache takes the machine longer than to fetch them all.
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const kept = new Set(lists.flat().map(({ url }) => url));
  return Object.keys(manifest.hashTable).every((path) =>
    kept.has(new URL(path, location.href).href),
  );
}
