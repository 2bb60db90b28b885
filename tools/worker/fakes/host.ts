/** What a host does wrong with one request: an answer of its own, never any, one that stops after a byte, or nothing wrong. */
export type Fault = (path: string, right: Response) => Response | 'silent' | 'stops' | undefined;

/** An answer of which one byte comes, and no end. */
function stopped(signal: AbortSignal): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      stream.enqueue(new Uint8Array(1));
      signal.addEventListener('abort', () => stream.error(signal.reason));
    },
  });
  return new Response(body);
}

/** A file as a host gives it. */
export interface HostedFile {
  readonly body: string;
  /** What the host says of its type. */
  readonly type: string;
}

/** The files of a release by path below the origin. */
export type Files = ReadonlyMap<string, HostedFile>;

/** A host of plain files on which releases are put one after another, well or badly; or none, without a network. */
export class FakeHost {
  /** Whether the phone reaches it. */
  online = true;
  /** What each answer takes, in ms of the phone's clock. */
  delay = 0;
  /** Paths asked for since the last release was put up. */
  asked: string[] = [];
  /** Requests other than GET that reached it, as "POST /log". */
  readonly posted: string[] = [];
  private files: Files = new Map();
  private fault: Fault = () => undefined;
  private readonly wait: (ms: number) => Promise<void>;
  private readonly base: string;

  constructor(base: string, wait: (ms: number) => Promise<void>) {
    this.base = base;
    this.wait = wait;
  }

  /** Puts a release up; whatever was wrong before is not any more. */
  put(files: Files, fault: Fault = () => undefined): void {
    this.files = files;
    this.fault = fault;
    this.asked = [];
  }

  /** The network as a worker's `fetch` meets it. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (!this.online) throw new TypeError('Failed to fetch');
    this.asked.push(path);
    if (request.method !== 'GET') this.posted.push(`${request.method} ${path}`);
    const right = this.right(path);
    const answer = this.fault(path, right) ?? right;
    if (answer === 'silent') return this.never(request.signal);
    if (this.delay > 0) await this.wait(this.delay);
    request.signal.throwIfAborted();
    if (answer === 'stops') return stopped(request.signal);
    return answer;
  };

  private right(path: string): Response {
    const isAddress = !/\.[^/]+$/.test(path);
    const file = this.files.get(isAddress ? `${this.base}index.html` : path);
    if (file === undefined) return new Response('Not found.', { status: 404 });
    return new Response(file.body, { headers: { 'Content-Type': file.type } });
  }

  private async never(signal: AbortSignal): Promise<Response> {
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  }
}
