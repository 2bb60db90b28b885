/**
 * `full`: no room. `blocked`: another tab holds an older version. `lost`: the database cannot be reached. `newer`: it
 * belongs to a later version of the app. `busy`: it gave no answer in time, as while another window holds it.
 */
export type StoreErrorKind = 'full' | 'blocked' | 'lost' | 'newer' | 'busy';

/** The only thing the store throws. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreErrorKind,
    options?: ErrorOptions,
  ) {
    super(`The log's database: ${kind}`, options);
  }
}
