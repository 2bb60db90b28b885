import { FakeCaches } from './caches.ts';
import { FakeClient } from './client.ts';
import { WorkerClock } from './clock.ts';
import { FakeHost } from './host.ts';
import { WorkerScope, type WorkerEvent } from './scope.ts';

/** When every test begins. */
const START = Date.parse('2026-11-23T20:00:00Z');
/** A browser ends a worker that is still at work after this long, in ms. */
const LONGEST_WORK = 5 * 60 * 1000;
/** Turns of the event loop without anything new after which all that goes on waits for the clock. */
const QUIET_TURNS = 8;

/** What takes this long of a machine's own time never ends, in ms. */
const HUNG_MS = 60_000;

/** A navigation, which cannot be made by hand. */
class Navigation extends Request {
  override get mode(): 'navigate' {
    return 'navigate';
  }
}

/** How a phone is to be. */
export interface PhoneOptions {
  /** Address of the app with the closing slash. By default not on localhost, where Angular's worker is another. */
  readonly scope?: string;
  /** The worker's `navigator`. */
  readonly navigator?: object;
  /** The worker's script. */
  readonly script: string;
}

/** An address opened in a page of its own. */
export interface Opened {
  readonly page: FakeClient;
  readonly response: Response;
  readonly text: string;
}

/** A phone with a browser that keeps one app by its service worker: the worker is the real one, all around it is not. */
export class Phone {
  readonly clock = new WorkerClock(START);
  readonly scope: string;
  readonly host: FakeHost;
  readonly caches: FakeCaches;
  /** All lines of the worker's console. */
  readonly console: string[] = [];
  private options: PhoneOptions;
  private pages: FakeClient[] = [];
  private worker: WorkerScope | null = null;
  private isRegistered = false;
  /** What the running worker still waits for. */
  private readonly work = new Set<Promise<unknown>>();
  /** Counts whatever happens, so that a standstill can be told. */
  private steps = 0;

  constructor(options: PhoneOptions) {
    this.options = options;
    this.scope = options.scope ?? 'https://unknot.example/';
    this.host = new FakeHost(new URL(this.scope).pathname, async (ms) => this.pass(ms));
    this.caches = new FakeCaches(this.scope);
  }

  /**
   * Installs the worker, as a page does once, and wakes Angular's part of it as our page does.
   *
   * @throws what the worker's script throws at its start: it is not installed then
   */
  async register(page: FakeClient): Promise<void> {
    this.start();
    this.isRegistered = true;
    void this.dispatch('install', {});
    void this.dispatch('activate', {});
    this.wake(page);
    await this.settle();
  }

  /** Another worker takes the place of the one that is there. */
  async replaceWorker(script: string): Promise<void> {
    this.endWorker();
    this.options = { ...this.options, script };
    void this.dispatch('install', {});
    void this.dispatch('activate', {});
    await this.settle();
  }

  /** The page tells the worker that it is there. */
  wake(page: FakeClient): void {
    this.message(page, { action: 'INITIALIZE' });
  }

  /** The page sends the worker a message. */
  message(page: FakeClient, data: object): void {
    void this.dispatch('message', { data, source: page });
  }

  /** The browser ends the worker, at whatever it is; the next event starts it anew. */
  endWorker(): void {
    this.worker = null;
    this.work.clear();
    this.clock.clear();
  }

  /** Opens an address of the app: "" for the first one. */
  async open(path = ''): Promise<Opened> {
    this.steps += 1;
    const page = new FakeClient(`page-${this.steps}`, this.scope + path);
    const asked = this.ask(new Navigation(page.url, { headers: { Accept: 'text/html' } }), {
      clientId: '',
      resultingClientId: page.id,
    });
    this.pages.push(page);
    const response = await this.until(asked);
    return { page, response, text: await response.clone().text() };
  }

  /** What a page gets for a file of the app, or for anything else it asks. */
  async get(page: FakeClient, path: string, init: RequestInit = {}): Promise<Response> {
    return this.until(this.beginGet(page, path, init));
  }

  /** The same, not waited for. */
  async beginGet(page: FakeClient, path: string, init: RequestInit = {}): Promise<Response> {
    const request = new Request(this.scope + path, init);
    return this.ask(request, { clientId: page.id, resultingClientId: '' });
  }

  /** Closes all pages. */
  close(): void {
    this.pages = [];
  }

  /** Asks for a new version as the app does when it comes into view, until the worker has its answer. */
  async look(page: FakeClient): Promise<void> {
    await this.untilTrue(this.beginLook(page));
  }

  /** The same, not waited for. @returns tells whether the answer is there */
  beginLook(page: FakeClient): () => boolean {
    this.steps += 1;
    const nonce = this.steps;
    void this.dispatch('message', { data: { action: 'CHECK_FOR_UPDATES', nonce }, source: page });
    return () => page.told.some((told) => told.nonce === nonce);
  }

  /** Lets the worker go on until nothing is left to do, or the browser would end it. */
  async rest(): Promise<void> {
    const end = this.clock.now + LONGEST_WORK;
    await this.settle();
    while (this.work.size > 0 && this.clock.due !== null && this.clock.due < end) {
      this.clock.next();
      await this.settle();
    }
  }

  /** For fakes that take their time. @returns after this many ms of the phone's clock */
  async pass(ms: number): Promise<void> {
    return new Promise((resolve) => void this.clock.setTimeout(() => resolve(), ms));
  }

  /** Lets this many ms go by. */
  async run(ms: number): Promise<void> {
    const end = this.clock.now + ms;
    await this.settle();
    while (this.clock.due !== null && this.clock.due <= end) {
      this.clock.next();
      await this.settle();
    }
    this.clock.now = end;
  }

  private async ask(request: Request, ids: object): Promise<Response> {
    const answer = this.isRegistered ? this.dispatch('fetch', { request, ...ids }) : null;
    return answer ?? this.host.fetch(request);
  }

  private start(): WorkerScope {
    this.worker ??= new WorkerScope({
      scope: this.scope,
      clock: this.clock,
      caches: this.caches,
      clients: () => this.pages,
      navigator: this.options.navigator ?? {},
      script: this.options.script,
      print: (line) => this.console.push(line),
      fetch: async (request) => {
        this.steps += 1;
        return this.host.fetch(request);
      },
    });
    return this.worker;
  }

  /** @returns what the worker answers with; null where it leaves the request to the network */
  private dispatch(type: string, members: object): Promise<Response> | null {
    let answer: Promise<Response> | null = null;
    const event: WorkerEvent = {
      type,
      ...members,
      isStopped: false,
      waitUntil: (promise) => this.waitFor(promise),
      stopImmediatePropagation: () => (event.isStopped = true),
      respondWith: (response) => {
        if (answer !== null) throw new DOMException('answered already', 'InvalidStateError');
        answer = Promise.resolve(response);
        this.waitFor(answer);
      },
    };
    this.start().dispatch(event);
    return answer;
  }

  private waitFor(promise: Promise<unknown>): void {
    const { work } = this;
    work.add(promise);
    const done = (): void => {
      this.steps += 1;
      work.delete(promise);
    };
    promise.then(done, done);
  }

  private async until<T>(promise: Promise<T>): Promise<T> {
    let isOver = false;
    const over = (): void => void (isOver = true);
    promise.then(over, over);
    await this.untilTrue(() => isOver);
    return promise;
  }

  private async untilTrue(holds: () => boolean): Promise<void> {
    await this.settle();
    while (!holds()) {
      if (this.clock.due === null) await this.outside(holds);
      else this.clock.next();
      await this.settle();
    }
  }

  /** Files are read by threads of Node's, which nothing here can see. */
  private async outside(holds: () => boolean): Promise<void> {
    for (const end = Date.now() + HUNG_MS; !holds() && this.clock.due === null;) {
      if (Date.now() > end) throw new Error('The worker waits for ever.');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Lets everything go on that does not wait for the clock. */
  private async settle(): Promise<void> {
    let seen = -1;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      if (seen !== this.steps) quiet = 0;
      seen = this.steps;
      await new Promise(setImmediate);
    }
  }
}
