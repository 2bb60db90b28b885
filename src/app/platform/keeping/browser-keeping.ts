import type { Keeping } from './keeping-types';

/** `navigator.storage`, as far as a browser has it: pages without https and old browsers have none. */
export function browserKeeping(
  storage: Partial<StorageManager> | null = navigator.storage,
): Keeping {
  return {
    promise: async () => {
      if (!storage?.persisted) return 'absent';
      try {
        return (await storage.persisted()) ? 'on' : 'refused';
      } catch {
        return 'absent';
      }
    },
    room: async () => {
      try {
        const { usage, quota } = (await storage?.estimate?.()) ?? {};
        if (usage === undefined || quota === undefined) return null;
        return { used: usage, left: Math.max(0, quota - usage) };
      } catch {
        return null;
      }
    },
    isPrivate: async () => {
      if (!storage?.getDirectory) return false;
      try {
        await storage.getDirectory();
        return false;
      } catch {
        // Private windows of Safari and Firefox have IndexedDB, for as long as they are open, but no files of their own.
        return true;
      }
    },
  };
}
