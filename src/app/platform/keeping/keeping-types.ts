import { DurabilityState } from '../durability/durability';

/** Room for what the app keeps, its offline files included, as the browser tells it. */
export interface StorageRoom {
  /** In bytes. */
  readonly used: number;
  /** How much more the browser allows, in bytes. The phone may have less. */
  readonly left: number;
}

/** What the browser says about keeping what is stored. Asks nobody for anything, and never throws. */
export interface Keeping {
  /** Whether the promise to keep it was given. */
  promise(): Promise<DurabilityState>;
  /** Null where the browser does not tell. */
  room(): Promise<StorageRoom | null>;
  /** True in a private window that can be told as one. Chromium's cannot. */
  isPrivate(): Promise<boolean>;
}
