import { network } from './place.ts';

/** A host that sends nothing for this long, in ms, is silent: what it owes is asked for another time. */
const SILENCE_MS = 20_000;

/** What no longer fits a body that was unpacked and put together. */
const OF_THE_JOURNEY = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'];

/** Why a file of a release, or its list, did not come as the release has it. */
export type Why = 'changed' | 'missing' | 'mistold' | 'silent' | 'no-room' | 'offline';

/** A file that could not be had. */
export class Refused extends Error {
  /** Path of the file. */
  readonly file: string;
  readonly why: Why;

  constructor(file: string, why: Why) {
    super(`${file}: ${why}`);
    this.file = file;
    this.why = why;
  }
}

/** A whole answer of the host. */
export interface Download {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Fetches a file to its last byte, redirects followed. However slow the host is, it may go on: silence alone ends it.
 *
 * @throws {Refused} of a host that is silent or cannot be reached
 */
export async function download(url: string, init: RequestInit): Promise<Download> {
  const stop = new AbortController();
  let timer = 0;
  const goesOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  goesOn();
  try {
    const response = await network(url, { ...init, redirect: 'follow', signal: stop.signal });
    const parts: Uint8Array[] = [];
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      goesOn();
      parts.push(part.value);
    }
    return { status: response.status, headers: response.headers, bytes: joined(parts) };
  } catch {
    const { pathname } = new URL(url, self.location.href);
    throw new Refused(pathname, stop.signal.aborted ? 'silent' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}

/** The answer to keep: of its own, so that no redirect is kept with it, which Angular's worker would follow unverified. */
export function answerOf({ headers, bytes }: Download): Response {
  const kept = new Headers(headers);
  for (const name of OF_THE_JOURNEY) kept.delete(name);
  return new Response(bytes, { headers: kept });
}

/** SHA-1 in hexadecimal, as manifests name files. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
