import { readFileSync } from 'node:fs';
import { Phone, type Opened, type PhoneOptions } from './fakes/phone.ts';
import { releaseAt } from './fakes/release.ts';

const PLACES: Readonly<Record<string, string>> = {
  'offline-worker.js': 'public/offline-worker.js',
  './ngsw-worker.js': 'node_modules/@angular/service-worker/ngsw-worker.js',
};

/** The worker's scripts as they are built into the app. */
export function ownScript(address: string): string {
  const place = PLACES[address];
  if (place === undefined) throw new Error(`The worker has no part named ${address}.`);
  return readFileSync(place, 'utf8');
}

/** A phone, and the page first opened on it. */
export interface Installed extends Opened {
  readonly phone: Phone;
  /** Path of the app. */
  readonly base: string;
}

/** Opens release A on a phone for the first time and lets it come whole; the voice is asked for as after every start. */
export async function installed(options: Partial<PhoneOptions> = {}): Promise<Installed> {
  const phone = new Phone({ script: ownScript, ...options });
  const base = new URL(phone.scope).pathname;
  phone.host.put(await releaseAt(base, 'A'));
  const opened = await phone.open();
  await phone.register(opened.page);
  await phone.rest();
  for (const file of ['voice/en.json', 'voice/en.mp3']) await phone.get(opened.page, file);
  await phone.rest();
  return { phone, base, ...opened };
}
