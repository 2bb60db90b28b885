import { createHash } from 'node:crypto';
import { contentSecurityPolicy, FIXED_HEADERS } from '../serve/headers.ts';

/** What was found at a host: `wrong` keeps phones from keeping the app, or does harm; `note` is worth knowing. */
export interface Finding {
  readonly grade: 'wrong' | 'note';
  /** Path below the origin. */
  readonly path: string;
  readonly text: string;
}

interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

interface Manifest {
  readonly index: string;
  readonly hashTable: Readonly<Record<string, string>>;
}

/** A host that says nothing for this long, in ms, is silent. */
const SILENCE_MS = 60_000;
/** What a browser must be told before it opens a file of this ending. */
const TYPES: Readonly<Record<string, RegExp>> = {
  js: /(java|ecma)script/i,
  css: /text\/css/i,
  html: /text\/html/i,
};
const WORKER = /offline-worker-([0-9a-f]{16})\.js/;

/** Looks at a live host as phones will. */
class Inspection {
  readonly findings: Finding[] = [];
  private readonly base: URL;
  private worker: RegExpExecArray | null = null;

  constructor(base: URL) {
    this.base = base;
  }

  async run(): Promise<void> {
    const { protocol, hostname } = this.base;
    if (protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname))
      this.wrong('', 'is not https: no browser keeps an app from there.');
    const manifest = await this.manifest();
    if (manifest === null) return;
    for (const [path, hash] of Object.entries(manifest.hashTable)) await this.file(path, hash);
    await this.addresses(manifest.hashTable[manifest.index] ?? '');
    await this.workerFile();
    await this.missing();
    await this.sent();
  }

  private wrong(path: string, text: string): void {
    this.findings.push({ grade: 'wrong', path, text });
  }

  private note(path: string, text: string): void {
    this.findings.push({ grade: 'note', path, text });
  }

  private async get(path: string, init: RequestInit = {}): Promise<Answer | null> {
    const url = new URL(path, this.base);
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(SILENCE_MS) });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, url: response.url, headers: response.headers, bytes };
    } catch {
      this.wrong(url.pathname, 'is not sent: the host is silent or cannot be reached.');
      return null;
    }
  }

  private async manifest(): Promise<Manifest | null> {
    const { pathname } = new URL('ngsw.json', this.base);
    const answer = await this.get(pathname);
    if (answer === null) return null;
    this.isFresh(pathname, answer);
    try {
      const manifest = JSON.parse(answer.bytes.toString()) as Partial<Manifest>;
      const { index, hashTable } = manifest;
      if (answer.status !== 200 || index === undefined || hashTable === undefined)
        throw new TypeError('no list of a release');
      return { index, hashTable };
    } catch {
      this.wrong(pathname, `answers ${answer.status}, and not with the list of a release.`);
      return null;
    }
  }

  private async file(path: string, hash: string): Promise<void> {
    const answer = await this.get(path);
    if (answer === null) return;
    if (this.isRight(path, answer, hash) && answer.url !== new URL(path, this.base).href)
      this.note(path, `comes by a redirect to ${answer.url}: its bytes are right.`);
    if (path.endsWith('.js')) this.worker ??= WORKER.exec(answer.bytes.toString());
  }

  private isRight(path: string, { status, headers, bytes }: Answer, hash: string): boolean {
    if (status !== 200) {
      this.wrong(path, `answers ${status}.`);
      return false;
    }
    if (createHash('sha1').update(bytes).digest('hex') !== hash.toLowerCase()) {
      this.wrong(path, 'comes with other bytes than the release has.');
      return false;
    }
    const type = headers.get('Content-Type') ?? '';
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (TYPES[ending]?.test(type) === false)
      this.wrong(path, `is told to be "${type}": no browser would open it.`);
    if (/^\s*attachment/i.test(headers.get('Content-Disposition') ?? ''))
      this.wrong(path, 'is told to be saved as a file.');
    return true;
  }

  /** The app's page answers at its addresses, by headers that hold it. */
  private async addresses(hash: string): Promise<void> {
    for (const path of ['', 'log'].map((name) => new URL(name, this.base).pathname)) {
      const answer = await this.get(path);
      // Told by its bytes alone: an address has no ending.
      if (answer === null || !this.isRight(`${path}#index.html`, answer, hash)) continue;
      this.isFresh(path, answer);
      if (path === this.base.pathname) this.headersOf(path, answer);
    }
  }

  private headersOf(path: string, { headers, bytes }: Answer): void {
    const wanted = {
      'Content-Security-Policy': contentSecurityPolicy(bytes.toString()),
      ...FIXED_HEADERS,
    };
    for (const [name, value] of Object.entries(wanted)) {
      const told = headers.get(name);
      if (told === null) this.note(path, `lacks ${name} (docs/hosting tells what that loses).`);
      else if (told !== value) this.note(path, `has another ${name} than docs/hosting: "${told}".`);
    }
  }

  private isFresh(path: string, { headers }: Answer): void {
    const control = headers.get('Cache-Control') ?? '';
    const seconds = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
    if (seconds > 0 && !/no-cache|no-store/.test(control))
      this.note(path, `may be kept for ${seconds} s: releases come later by that time.`);
  }

  private async workerFile(): Promise<void> {
    const [name, hash = ''] = this.worker ?? [];
    if (name === undefined) {
      this.wrong('', 'has no script that names the service worker.');
      return;
    }
    const { pathname } = new URL(name, this.base);
    const answer = await this.get(pathname);
    if (answer === null) return;
    const digest = createHash('sha256').update(answer.bytes).digest('hex');
    if (answer.status !== 200) this.wrong(pathname, `answers ${answer.status}.`);
    else if (!digest.startsWith(hash)) this.wrong(pathname, 'is not as it was made.');
    else if (!/(java|ecma)script/i.test(answer.headers.get('Content-Type') ?? ''))
      this.wrong(pathname, 'is not told to be JavaScript.');
    this.isFresh(pathname, answer);
  }

  private async missing(): Promise<void> {
    const { pathname } = new URL('no-such-file-0000.js', this.base);
    const answer = await this.get(pathname);
    if (answer !== null && answer.status !== 404)
      this.wrong(pathname, `does not exist and is to be 404, not ${answer.status}.`);
  }

  private async sent(): Promise<void> {
    const { pathname } = new URL('log', this.base);
    const answer = await this.get(pathname, { method: 'POST', body: 'nothing' });
    if (answer !== null && answer.status < 400)
      this.note(pathname, `answers a POST with ${answer.status}: it is to be 405, unread.`);
  }
}

/**
 * Looks at every file of the release on a live host: bytes, types, redirects, headers, and what it does with what it does not have.
 *
 * @param address where the app is
 */
export async function verifyHost(address: string): Promise<readonly Finding[]> {
  const inspection = new Inspection(new URL(address.endsWith('/') ? address : `${address}/`));
  await inspection.run();
  return inspection.findings;
}
