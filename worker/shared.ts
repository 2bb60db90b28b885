import { addressOf, SHARED } from './place.ts';

/** The most that is read of what is shared: the most the log takes in (src/app/log/transfer/log-import.ts), and its wrapping. */
const MOST_BYTES = 64 * 1024 * 1024 + 64 * 1024;

/** @throws {RangeError} of a body that is too large, without reading the rest of it */
async function read(request: Request): Promise<FormData> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = request.body?.getReader();
  // A browser that does not give out the body in parts gives it whole.
  if (!reader) return request.formData();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(part.value);
  }
  const type = request.headers.get('Content-Type') ?? '';
  return new Response(new Blob(parts), { headers: { 'Content-Type': type } }).formData();
}

/** How many files came. */
let came = 0;

/** The start of the app goes first, in ms. */
const LATER_MS = 3000;

/** Puts a shared file aside for the log's page, and leads there; the page says so where nothing came. */
export async function takeShared(request: Request): Promise<Response> {
  came += 1;
  await drop();
  try {
    const file = (await read(request)).get('log');
    if (file instanceof File) await (await caches.open(SHARED)).put('log', new Response(file));
  } catch {
    // Not a form, too large, or no room for it.
  }
  return Response.redirect(addressOf('log?shared'), 303);
}

async function drop(): Promise<void> {
  await caches.delete(SHARED).catch(() => false);
}

/** Forgets a file that was not taken: it is a person's log, and nobody asked for a copy of it to stay. */
export async function dropShared(): Promise<void> {
  const before = came;
  await new Promise((resolve) => setTimeout(resolve, LATER_MS));
  if (came === before) await drop();
}
