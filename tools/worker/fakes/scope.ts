import { createHash } from 'node:crypto';
import { createContext, runInContext, type Context } from 'node:vm';
import type { WorkerClock } from './clock.ts';
import type { FakeCaches } from './caches.ts';
import { FakeClient } from './client.ts';

/** An event as a worker meets it. */
export interface WorkerEvent {
  readonly type: string;
  isStopped: boolean;
  waitUntil(promise: Promise<unknown>): void;
  stopImmediatePropagation(): void;
  respondWith(response: Promise<Response>): void;
}

type Listener = (event: WorkerEvent) => void;

/** What a worker of the phone can reach. */
export interface Surroundings {
  /** Address of the app, with the closing slash. */
  readonly scope: string;
  readonly clock: WorkerClock;
  readonly caches: FakeCaches;
  readonly clients: () => readonly FakeClient[];
  readonly navigator: object;
  /** The network. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Its script. */
  readonly script: string;
  /** Told every line of the console. */
  readonly print: (line: string) => void;
}

/** SHA-1 and SHA-256 at once: nothing in a test may depend on another thread. */
const subtle = {
  digest: async (name: string, data: ArrayBuffer): Promise<ArrayBuffer> => {
    const digest = createHash(name.replace('-', '').toLowerCase())
      .update(new Uint8Array(data))
      .digest();
    return Promise.resolve(new Uint8Array(digest).buffer);
  },
};

/** What Node has as a worker has it. */
const GIVEN = {
  ...{ Response, Headers, URL, AbortController, AbortSignal, DOMException },
  ...{ File, FormData, Blob, TextDecoder, TextEncoder, Uint8Array, ArrayBuffer },
};

/** A running service worker: our script in a world of its own, with the real Angular worker in it. */
export class WorkerScope {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly context: Context;

  /** @throws what the script throws: such a worker does not start */
  constructor(surroundings: Surroundings) {
    const { scope, clock, caches, clients, navigator, fetch, print } = surroundings;
    class ScopedRequest extends Request {
      // A page's own request is one too, made outside of this world.
      static override [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof Request;
      }

      constructor(input: string | URL | Request, init?: RequestInit) {
        super(input instanceof Request ? input : new URL(input, scope), init);
      }
    }
    const print1 = (...words: unknown[]): void => print(words.map(String).join(' '));
    this.context = createContext({
      location: { href: `${scope}offline-worker.js` },
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      registration: { scope, active: { postMessage: () => undefined }, unregister: () => true },
      clients: {
        claim: async () => Promise.resolve(),
        get: async (id: string) => Promise.resolve(clients().find((client) => client.id === id)),
        matchAll: async () => Promise.resolve(clients()),
      },
      skipWaiting: async () => Promise.resolve(),
      fetch: async (input: string | Request, init?: RequestInit) =>
        fetch(new ScopedRequest(input, init)),
      console: { log: print1, info: print1, warn: print1, error: print1 },
      crypto: { subtle },
      Request: ScopedRequest,
      Date: clock.Date,
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
      Client: FakeClient,
      // What a script puts in place of its members ends with it.
      caches: Object.create(caches) as FakeCaches,
      ...{ navigator, ...GIVEN },
    });
    runInContext('self = globalThis', this.context);
    runInContext(surroundings.script, this.context);
  }

  /** Calls the listeners of an event in their order. */
  dispatch(event: WorkerEvent): void {
    for (const listener of this.listeners.get(event.type) ?? []) {
      if (!event.isStopped) listener(event);
    }
  }

  private listen(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
}
