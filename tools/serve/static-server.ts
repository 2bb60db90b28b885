import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheControl, securityHeaders, WORKER_FILES } from './headers.ts';
import { isText, mediaType } from './mime.ts';

/** What to serve, and where. */
export interface StaticServerOptions {
  /** Folder that holds index.html. */
  readonly root: string;
  /** Address the app was built for: "/" or "/any/path/". */
  readonly base?: string;
  /** A host that sends no security headers: index.html's own policy is all there is. */
  readonly bare?: boolean;
  /** Compresses in a tenth of the time, and less: for tests, each of whose processes compresses anew. */
  readonly quick?: boolean;
  /** Told the path and Host header of every request. */
  readonly onRequest?: (path: string, host: string) => void;
}

interface Found {
  readonly path: string;
  readonly body: Buffer;
  /** Its ETag. */
  readonly tag: string;
}

/** Files as they were read last: one app is asked for the same ones again and again. */
const lastRead = new Map<string, Found & { readonly written: bigint; readonly size: bigint }>();

async function read(root: string, name: string): Promise<Found | null> {
  const path = resolve(join(root, name));
  if (path !== root && !path.startsWith(root + sep)) return null;
  try {
    // At once: a look by way of another thread takes ten times as long, and a page asks for a hundred files.
    const { mtimeNs: written, size } = statSync(path, { bigint: true });
    const known = lastRead.get(path);
    if (known?.written === written && known.size === size) return known;
    const body = await readFile(path);
    const digest = createHash('sha256').update(body).digest('base64url');
    const found = { path, body, tag: `"${digest.slice(0, 27)}"`, written, size };
    lastRead.set(path, found);
    return found;
  } catch {
    return null;
  }
}

/** The path below the base, or null when the request is outside of it or cannot be decoded. */
function pathBelow(base: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path === base.slice(0, -1)) return '';
    return path.startsWith(base) ? path.slice(base.length) : null;
  } catch {
    return null;
  }
}

/** The file of a request. Only addresses without a dot fall back to the app: a missing script must be a 404. */
async function find(root: string, name: string): Promise<Found | null> {
  if (name === '' || name.endsWith('/')) return read(root, 'index.html');
  const found = await read(root, name);
  if (found !== null || extname(name) !== '') return found;
  return read(root, 'index.html');
}

const compressed = new Map<string, Buffer>();

/** How hard Brotli tries, of 11. */
const WELL = 9;
const QUICK = 1;

function compress({ tag, body }: Found, encoding: 'br' | 'gzip', quality: number): Buffer {
  const key = `${encoding} ${quality} ${tag}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const made = encoding === 'br' ? brotliCompressSync(body, { params }) : gzipSync(body);
  compressed.set(key, made);
  return made;
}

function chosenEncoding(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = request.headers['accept-encoding'];
  const list = typeof accepted === 'string' ? accepted : '';
  if (/\bbr\b/.test(list)) return 'br';
  return /\bgzip\b/.test(list) ? 'gzip' : null;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  { security, quality }: { security: Readonly<Record<string, string>>; quality: number },
): void {
  const type = mediaType(found.path);
  const { tag } = found;
  const encoding = isText(type) ? chosenEncoding(request) : null;
  const headers: Record<string, string> = {
    ...security,
    'Content-Type': type,
    'Cache-Control': cacheControl(found.path),
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding !== null) headers['Content-Encoding'] = encoding;
  const body = encoding === null ? found.body : compress(found, encoding, quality);
  headers['Content-Length'] = String(body.length);
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders('', ''),
    'Content-Type': 'text/plain',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** The policies of pages, each worked out once. */
const policies = new Map<string, Readonly<Record<string, string>>>();

/** The security headers of an answer, by the page of the app it belongs to. */
function headersOf(page: Found, path: string): Readonly<Record<string, string>> {
  const key = `${page.tag} ${String(WORKER_FILES.test(path))}`;
  const known = policies.get(key);
  if (known !== undefined) return known;
  const made = securityHeaders(page.body.toString(), path);
  policies.set(key, made);
  return made;
}

/** A server of a built app that answers as a well set up host would. Not yet listening. */
export function createStaticServer(options: StaticServerOptions): Server {
  const root = resolve(options.root);
  const base = options.base ?? '/';
  if (!base.startsWith('/') || !base.endsWith('/'))
    throw new Error(`A base begins and ends with "/": ${base}`);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    options.onRequest?.(url, request.headers.host ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // Not read: it may be somebody's log, shared with an app whose worker is gone.
      response.setHeader('Allow', 'GET, HEAD').setHeader('Connection', 'close');
      refuse(response, 405, 'Only GET and HEAD.');
      return;
    }
    const name = pathBelow(base, url);
    const found = name === null ? null : await find(root, name);
    const page = await read(root, 'index.html');
    if (found === null || page === null) {
      refuse(response, 404, 'Not found.');
      return;
    }
    const security = options.bare === true ? {} : headersOf(page, found.path);
    send(request, response, found, { security, quality: options.quick === true ? QUICK : WELL });
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      refuse(response, 500, 'The file could not be read.');
    });
  });
}
