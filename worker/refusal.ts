import { Refused, type Why } from './download.ts';
import { LAST_REFUSAL } from './stage.ts';

/** What was wrong with a release, as the page reads it (src/app/platform/offline-files). */
export interface Refusal {
  /** Path of the file below the origin. */
  readonly file: string;
  readonly why: Exclude<Why, 'offline'>;
  /** How often in a row something of that kind was wrong. */
  readonly tries: number;
  /** Whether the version kept goes on without it: a file of the built-in voice, fetched as a page asked. */
  readonly isLazy: boolean;
  /** When it was wrong last, by `Date.now()`. */
  readonly at: number;
}

const SENTENCES: Readonly<Record<Refusal['why'], string>> = {
  changed:
    'came with other bytes than the release has: the host, or something on the way, changes it.',
  missing: 'is not on the host, or the host failed.',
  mistold: 'came with a Content-Type or Content-Disposition with which no browser would open it.',
  silent: 'was not sent: the host fell silent.',
  'no-room': 'found no room: the browser gives this address too little.',
};

/** Reads what was written last; null where all was well. */
export async function lastRefusal(stage: Cache): Promise<Refusal | null> {
  return ((await (await stage.match(LAST_REFUSAL))?.json()) as Refusal | undefined) ?? null;
}

/**
 * Says in the console which file stands in the way, for who runs the host, and writes it down for the page. A phone without a
 * network is nobody's fault.
 */
export async function noteRefusal(
  stage: Cache,
  error: unknown,
  kind: 'needed' | 'lazy',
): Promise<void> {
  if (!(error instanceof Refused) || error.why === 'offline') return;
  const { file, why } = error;
  const last = await lastRefusal(stage).catch(() => null);
  const isLazy = kind === 'lazy';
  const tries = last?.why === why && last.isLazy === isLazy ? last.tries + 1 : 1;
  console.warn(
    `${isLazy ? 'The voice of Unknot' : 'Unknot'} cannot be kept offline as this host has it: ${file} ${SENTENCES[why]} Try ${tries}. "npm run release:verify" looks at every file.`,
  );
  const refusal: Refusal = { file, why, tries, isLazy, at: Date.now() };
  await stage.put(LAST_REFUSAL, new Response(JSON.stringify(refusal))).catch(() => undefined);
}

/** The host has a whole release again; of the voice, which comes later, this says nothing. */
export async function forgetRefusal(stage: Cache): Promise<void> {
  if ((await lastRefusal(stage))?.isLazy !== true) await stage.delete(LAST_REFUSAL);
}

/** A file that comes later has come. */
export async function forgetLazyRefusal(stage: Cache, path: string): Promise<void> {
  const last = await lastRefusal(stage);
  if (last?.isLazy === true && last.file === path) await stage.delete(LAST_REFUSAL);
}
