import { storedLastBackup } from './last-backup';

/** A last backup that lives as long as the spec. */
export function fakeLastBackup(): ReturnType<typeof storedLastBackup> {
  return storedLastBackup(null);
}
