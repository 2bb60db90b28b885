import { DurabilityState } from '../durability/durability';
import { Keeping, StorageRoom } from './keeping-types';

/** A browser that says what a spec has it say. */
export class FakeKeeping implements Keeping {
  promised: DurabilityState = 'on';
  told: StorageRoom | null = { used: 6_100_000, left: 2_000_000_000 };
  private = false;

  promise(): Promise<DurabilityState> {
    return Promise.resolve(this.promised);
  }

  room(): Promise<StorageRoom | null> {
    return Promise.resolve(this.told);
  }

  isPrivate(): Promise<boolean> {
    return Promise.resolve(this.private);
  }
}
