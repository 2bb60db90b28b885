/**
 * Angular's own worker, held behind ours: it hears of requests and messages when we let it. By itself it answers nothing at a first
 * visit before it has the list of files, forgets all it keeps when `ngsw.json` answers 404, and no longer opens the app offline
 * after a version of which one file was missing or wrong. It takes a 504 for "no network" and goes on with what it has.
 */
import { network, worker } from './place.ts';

type Listen = (type: string, listener: (event: never) => void) => void;

const listen = worker.addEventListener.bind(worker) as Listen;
const held = new Map<string, (event: object) => void>();

// Angular's worker is loaded after this module (main.ts).
worker.addEventListener = ((type: string, listener: (event: object) => void) => {
  if (type === 'fetch' || type === 'message') held.set(type, listener);
  else listen(type, listener);
}) as typeof worker.addEventListener;

/** Listens for requests of pages. */
export function onFetch(listener: (event: FetchEvent) => void): void {
  listen('fetch', listener);
}

/** Listens for messages of pages. */
export function onMessage(listener: (event: ExtendableMessageEvent) => void): void {
  listen('message', listener);
}

/** Hands an event on at once, as if we were not there. */
export function handOn(event: FetchEvent | ExtendableMessageEvent): void {
  held.get(event.type)?.(event);
}

/** Hands a request on that we have taken to answer; the network has it where Angular's worker does not want it. */
export async function answered(event: FetchEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  let answer: Promise<Response> | Response | undefined;
  held.get('fetch')?.({
    type: 'fetch',
    request,
    clientId,
    resultingClientId,
    waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
    respondWith: (response: Promise<Response> | Response) => (answer = response),
  });
  return answer ?? network(request);
}

/**
 * Starts Angular's worker on the version whose list we now answer with.
 *
 * @returns once it can answer requests
 * @throws what it fails with: no room for its own tables, say
 */
export async function started(event: ExtendableEvent): Promise<void> {
  let start: Promise<unknown> | undefined;
  held.get('message')?.({
    type: 'message',
    data: { action: 'INITIALIZE' },
    source: null,
    waitUntil: (work: Promise<unknown>) => {
      start ??= work;
      event.waitUntil(work);
    },
  });
  await start;
}
