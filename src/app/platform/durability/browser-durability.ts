import type { Durability } from './durability-types';

/** `navigator.storage`: Chrome and Safari decide by themselves, Firefox asks the person (docs/spec/platform.md, IndexedDB). */
export function browserDurability(): Durability {
  return {
    ask: async () => {
      // Pages without https, and old browsers, have none.
      const storage = navigator.storage as StorageManager | undefined;
      if (!storage?.persist) return 'absent';
      try {
        // Once promised it is not asked again: Firefox would show its question anew.
        return (await storage.persisted()) || (await storage.persist()) ? 'on' : 'refused';
      } catch {
        return 'absent';
      }
    },
  };
}
