import { redirected } from './answers.ts';

/** What a phone keeps of one answer. */
interface Kept {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** Where a redirect led, else null. */
  readonly from: string | null;
}

/** How `caches` may be asked; `ignoreVary` needs nothing here, as nothing varies. */
type Asked = string | URL | Request;

/** What a cache, or all of them, are asked to do. */
export type Operation = 'open' | 'has' | 'match' | 'put' | 'delete' | 'keys';

/** One cache of `FakeCaches`, by absolute addresses. */
export class FakeCache {
  private readonly entries = new Map<string, Kept>();
  private readonly base: string;
  private readonly mayGrow: (bytes: number) => boolean;
  private readonly before: (operation: Operation) => Promise<void>;

  constructor(
    base: string,
    mayGrow: (bytes: number) => boolean,
    before: (operation: Operation) => Promise<void>,
  ) {
    this.base = base;
    this.mayGrow = mayGrow;
    this.before = before;
  }

  /** Bytes of all bodies. */
  get size(): number {
    return [...this.entries.values()].reduce((sum, { body }) => sum + body.length, 0);
  }

  /** Paths of all that is kept, in order of their coming. */
  get paths(): readonly string[] {
    return [...this.entries.keys()].map((url) => new URL(url).pathname);
  }

  match = async (asked: Asked): Promise<Response | undefined> => {
    await this.before('match');
    const kept = this.entries.get(this.addressOf(asked));
    if (kept === undefined) return undefined;
    const { status, headers, body, from } = kept;
    const answer = new Response(new Uint8Array(body), {
      status,
      headers: headers.map(([...pair]) => pair),
    });
    return from === null ? answer : redirected(answer, from);
  };

  put = async (asked: Asked, response: Response): Promise<void> => {
    const body = Buffer.from(await response.arrayBuffer());
    const address = this.addressOf(asked);
    await this.before('put');
    const more = body.length - (this.entries.get(address)?.body.length ?? 0);
    if (!this.mayGrow(more)) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.delete(address);
    const { status, headers, url } = response;
    const from = response.redirected ? url : null;
    this.entries.set(address, { status, headers: [...headers], body, from });
  };

  delete = async (asked: Asked): Promise<boolean> => {
    await this.before('delete');
    return this.entries.delete(this.addressOf(asked));
  };

  keys = async (): Promise<readonly Request[]> => {
    await this.before('keys');
    return [...this.entries.keys()].map((url) => new Request(url));
  };

  private addressOf(asked: Asked): string {
    return new URL(asked instanceof Request ? asked.url : asked, this.base).href;
  }
}

/** A phone's `caches`: what is in them stays when the worker ends. */
export class FakeCaches {
  /** Bytes that all caches together may hold. */
  quota = Number.POSITIVE_INFINITY;
  /** What each question waits for, and may fail with; by the name of the cache. */
  before: (name: string, operation: Operation) => Promise<void> = async () => Promise.resolve();
  /** The most bytes that were ever held at one time. */
  most = 0;
  private readonly caches = new Map<string, FakeCache>();
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** Bytes of everything kept. */
  get size(): number {
    return [...this.caches.values()].reduce((sum, cache) => sum + cache.size, 0);
  }

  /** All names, in order of their coming. */
  get names(): readonly string[] {
    return [...this.caches.keys()];
  }

  /** The first cache with this in its name, for a test to look into. */
  named(part: string): FakeCache | undefined {
    return [...this.caches].find(([name]) => name.includes(part))?.[1];
  }

  keys = async (): Promise<readonly string[]> => {
    await this.before('', 'keys');
    return this.names;
  };

  has = async (name: string): Promise<boolean> => {
    await this.before(name, 'has');
    return this.caches.has(name);
  };

  delete = async (name: string): Promise<boolean> => {
    await this.before(name, 'delete');
    return this.caches.delete(name);
  };

  open = async (name: string): Promise<FakeCache> => {
    await this.before(name, 'open');
    const known = this.caches.get(name);
    if (known !== undefined) return known;
    const fresh = new FakeCache(
      this.base,
      (bytes) => this.grow(bytes),
      async (operation) => this.before(name, operation),
    );
    this.caches.set(name, fresh);
    return fresh;
  };

  match = async (
    asked: Asked,
    { cacheName }: MultiCacheQueryOptions = {},
  ): Promise<Response | undefined> => {
    for (const [name, cache] of this.caches) {
      if (cacheName !== undefined && name !== cacheName) continue;
      const found = await cache.match(asked);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  private grow(bytes: number): boolean {
    const held = this.size + bytes;
    if (held > this.quota) return false;
    this.most = Math.max(this.most, held);
    return true;
  }
}
