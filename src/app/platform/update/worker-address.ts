import { WORKER_FILE } from './worker-file';

/** The one script address of ours that Trusted Types lets through: relative to the page's base, as the build put it there. */
export const WORKER_ADDRESS = WORKER_FILE;

/** The part of Trusted Types (absent in older browsers) that is used. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * The worker's address in the form that a page under Trusted Types may register (tools/serve/headers.ts names the policy).
 *
 * @throws {TypeError} when the policy was made before: a second one of its name is refused
 */
export function trustedWorkerAddress(view: object): string {
  const { trustedTypes } = view as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return WORKER_ADDRESS;
  const policy = trustedTypes.createPolicy('unknot-worker', {
    createScriptURL: (address) => {
      if (address === WORKER_ADDRESS) return address;
      throw new TypeError(`${address} is not the worker's address.`);
    },
  });
  return policy.createScriptURL(WORKER_ADDRESS);
}
