import { addressOf, scope } from './place.ts';

/** Where the manifest has files sent that another app shares. */
const TARGET = new URL(addressOf('log')).pathname;

/** Whether a request is a file for the log. It is for us alone: no host may see it. */
export function isShared({ method, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  return method === 'POST' && origin === scope.origin && pathname === TARGET;
}
