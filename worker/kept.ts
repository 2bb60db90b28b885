import { hashOf } from './download.ts';
import { scope } from './place.ts';

/** How the caches of Angular's worker for this app begin. */
const OWN = `ngsw:${scope.pathname}:`;

/** What Angular's worker keeps of a file, in every version it has. */
export async function kept(path: string): Promise<readonly Response[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(OWN) && name.includes(':assets:') && name.endsWith(':cache'),
  );
  const found = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(path, { ignoreVary: true })),
  );
  return found.filter((response) => response !== undefined);
}

/** Whether one of these answers is the very file. */
export async function someHave(responses: readonly Response[], hash: string): Promise<boolean> {
  const hashes = await Promise.all(
    responses.map(async (response) => hashOf(await response.clone().arrayBuffer())),
  );
  return hashes.includes(hash);
}

/** Whether Angular's worker has a version to open the app with; by the table it keeps of itself. */
export async function hasVersion(): Promise<boolean> {
  const control = await caches.open(`${OWN}db:control`);
  const tables = ['/latest', '/manifests', '/assignments'];
  const answers = await Promise.all(tables.map(async (table) => control.match(table)));
  const [latest, manifests, assignments] = await Promise.all(
    answers.map(async (answer) => (await answer?.json()) as Readonly<Record<string, unknown>>),
  );
  const newest = latest?.latest;
  return (
    typeof newest === 'string' &&
    manifests !== undefined &&
    Object.hasOwn(manifests, newest) &&
    assignments !== undefined
  );
}
