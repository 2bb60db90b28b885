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

/** The policy of every answer; `html` is the page served, whose inline scripts are allowed by hash. */
export function contentSecurityPolicy(html: string): string {
  return [
    `default-src 'self'`,
    ["script-src 'self'", ...inlineScriptHashes(html)].join(' '),
    // Angular puts component styles into <style> elements, and figures set custom properties.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** The security headers of Unknot, in this one place. */
export function securityHeaders(html: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(html),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'autoplay=(self), screen-wake-lock=(self), ' +
      'accelerometer=(self), gyroscope=(self), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)$/;

/** How long an answer may be kept: hashed files for ever, everything else is asked for again. */
export function cacheControl(path: string): string {
  return HASHED.test(basename(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
