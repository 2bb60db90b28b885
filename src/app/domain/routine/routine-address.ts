import { addressOf } from '../log/session-address';

/** Pages beside those of the routines (routines/routes.ts): a routine of that name needs another address. */
const PAGES_OF_ROUTINES: readonly string[] = ['new'];

/** The page of a routine, built in or own, as a router's commands: `['/routines', 'desk-break']`. */
export function routineAddress(id: string): readonly string[] {
  return ['/routines', addressOf(id, PAGES_OF_ROUTINES)];
}
