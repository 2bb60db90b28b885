import { StoreError } from './store-error';

/** Whatever IndexedDB threw, as the store's own error; what it threw is its `cause`. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const kind = { QuotaExceededError: 'full', VersionError: 'newer' } as const;
  const name = nameOf(error);
  return new StoreError(name in kind ? kind[name as keyof typeof kind] : 'lost', { cause: error });
}

/**
 * True for what a lost connection throws (iPhones drop it in the background: docs/spec/platform.md, IndexedDB). A new connection
 * may work. `AbortError`: the connection went while the transaction was under way.
 */
export function isConnectionLost(error: unknown): boolean {
  return ['UnknownError', 'InvalidStateError', 'AbortError'].includes(nameOf(error));
}

function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : '';
}
