/** The security headers of Unknot, in this one place: the local server, the tests' server and every host recipe are made from here. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** The hashes of a page's inline scripts, as a Content-Security-Policy names them. */
export function inlineScriptHashes(html: string): readonly string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc[\s=])[^>]*>([\s\S]*?)<\/script>/gi);
  return [...scripts].map((match) => {
    const digest = createHash('sha256')
      .update(match[1] ?? '')
      .digest('base64');
    return `'sha256-${digest}'`;
  });
}

/** What every answer forbids; `hashes` are the inline scripts it allows. */
function basePolicy(hashes: readonly string[]): readonly string[] {
  return [
    `default-src 'self'`,
    ["script-src 'self'", ...hashes].join(' '),
    // Angular puts component styles into <style> elements, and figures set custom properties.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'none'`,
  ];
}

/** No other page may frame this one. A header alone can say so, a page cannot. */
const NO_FRAMES = `frame-ancestors 'none'`;

/**
 * Text reaches no script sink: only Angular's own policy and the one for the worker's address (worker-address.ts) exist.
 * Angular's policy for `innerHTML` bindings is left out on purpose: nothing here may ever need it.
 */
const TRUSTED_TYPES: readonly string[] = [
  `require-trusted-types-for 'script'`,
  'trusted-types angular unknot-worker',
];

/** The policy of a page and of every file but the workers; `html` is the page served, whose inline scripts are allowed by hash. */
export function contentSecurityPolicy(html: string): string {
  return [...basePolicy(inlineScriptHashes(html)), NO_FRAMES, ...TRUSTED_TYPES].join('; ');
}

/** The policy of a worker: Angular's own, which is among the files, loads scripts by name, which Trusted Types would refuse it. */
export const WORKER_POLICY: string = [...basePolicy([]), NO_FRAMES].join('; ');

/** What index.html says for itself, for a host that sends no headers. */
function metaPolicy(html: string): string {
  return [...basePolicy(inlineScriptHashes(html)), ...TRUSTED_TYPES].join('; ');
}

const META = /(<meta\s+name="own-policy"\s+content=")[^"]*(")/;

/**
 * A page that says its own policy, by the scripts it now has.
 *
 * @throws Error where it has no place for it
 */
export function withMetaPolicy(html: string): string {
  if (!META.test(html)) throw new Error('The page has no meta element for its policy.');
  return html.replace(META, `$1${metaPolicy(html)}$2`);
}

/** The service worker's files, as the end of an address. */
export const WORKER_FILES =
  /\/(offline-worker(-[0-9a-f]{16})?|withdrawn-worker|ngsw-worker|safety-worker|worker-basic\.min)\.js$/;

/** What Unknot asks a browser for. */
const USED = ['autoplay', 'screen-wake-lock'];
/** What it never asks for, and nothing that got in may either. */
const REFUSED = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers that are the same on every answer. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...USED.map((name) => `${name}=(self)`),
    ...REFUSED.map((name) => `${name}=()`),
  ].join(', '),
};

/** All security headers of one answer: `path` is what was asked for, `html` the app's page. */
export function securityHeaders(html: string, path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': WORKER_FILES.test(path)
      ? WORKER_POLICY
      : contentSecurityPolicy(html),
    ...FIXED_HEADERS,
  };
}

/** Name of a file that never changes, because its hash is in it. */
export const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)$/;
/** For files that never change. */
export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';
/** For all others: kept, and asked about each time. */
export const ASK_AGAIN = 'no-cache';

/** How long an answer may be kept. */
export function cacheControl(path: string): string {
  return HASHED.test(basename(path)) ? KEEP_FOR_EVER : ASK_AGAIN;
}
