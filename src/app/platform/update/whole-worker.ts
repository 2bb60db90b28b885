/** Length of the hash in the worker's name (tools/worker/bundle.ts). */
const IN_NAME = /-([0-9a-f]{16})\.js$/;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether the host gives the worker's file to its last byte, by the hash in its name. A browser takes a worker that is empty, or
 * another script, and the app would then open with a network alone (docs/adr/033).
 *
 * @param address ends with the file's name
 */
export async function comesWhole(
  address: string,
  get: (address: string) => Promise<Response>,
): Promise<boolean> {
  const [, hash = ''] = IN_NAME.exec(address) ?? [];
  try {
    const response = await get(address);
    return (
      response.ok && hash !== '' && (await sha256(await response.arrayBuffer())).startsWith(hash)
    );
  } catch {
    return false;
  }
}
