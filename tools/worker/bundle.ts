import { createHash } from 'node:crypto';
import { buildSync } from 'esbuild';

/** A file of the app that is made from `worker/`. */
export interface Bundle {
  readonly name: string;
  readonly text: string;
}

/**
 * Makes one script of a worker's parts. It begins with a bracket that closes at its end: cut short anywhere but before its first
 * byte it is no script, and browsers refuse it.
 */
export function scriptOf(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What Safari 16.4 and Chrome 111 know, the oldest browsers of the app.
    target: ['es2022'],
    charset: 'ascii',
    legalComments: 'eof',
    // Angular's package calls its worker free of effects.
    ignoreAnnotations: true,
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  if (!text.startsWith('(()=>{')) throw new Error(`${entry} does not begin with a bracket.`);
  return text;
}

/** The hash in a worker's name: the page compares it with what the host gives before it registers the worker. */
export function hashInName(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The service worker of the app. */
export function offlineWorker(): Bundle {
  const text = scriptOf('worker/main.ts');
  return { name: `offline-worker-${hashInName(text)}.js`, text };
}

/** What is put in the place of a worker that is to be taken back (docs/release.md). */
export function withdrawnWorker(): string {
  return scriptOf('worker/withdrawn.ts');
}
