import type { Fault } from './fakes/host.ts';
import { Phone, type Opened, type PhoneOptions } from './fakes/phone.ts';
import { releaseAt } from './fakes/release.ts';
import { scriptOf } from './bundle.ts';

/** Our worker with Angular's in it, as it is built into the app. */
const OWN = scriptOf('worker/main.ts');

/** A phone, and the page first opened on it. */
export interface Visited extends Opened {
  readonly phone: Phone;
  /** Path of the app. */
  readonly base: string;
}

/**
 * Opens release A on a phone for the first time, and has just registered the worker.
 *
 * @param quota bytes that the phone has room for
 * @param delay what each file takes, in ms
 */
export async function visited(
  options: Partial<PhoneOptions> = {},
  fault?: Fault,
  { quota = Number.POSITIVE_INFINITY, delay = 0 } = {},
): Promise<Visited> {
  const phone = new Phone({ script: OWN, ...options });
  phone.caches.quota = quota;
  phone.host.delay = delay;
  const base = new URL(phone.scope).pathname;
  phone.host.put(await releaseAt(base, 'A'), fault);
  const opened = await phone.open();
  await phone.register(opened.page);
  return { phone, base, ...opened };
}

/** The same, all of it come; the voice is asked for as after every start. */
export async function installed(
  options: Partial<PhoneOptions> = {},
  quota?: number,
): Promise<Visited> {
  const visit = await visited(options, undefined, quota === undefined ? {} : { quota });
  const { phone, page } = visit;
  await phone.rest();
  for (const file of ['voice/en.json', 'voice/en.mp3']) await phone.get(page, file);
  await phone.rest();
  return visit;
}
