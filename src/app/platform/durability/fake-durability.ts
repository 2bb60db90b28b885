import { Durability, DurabilityState } from './durability-types';

/** A browser that gives the answer it was made with, and counts how often it was asked. */
export class FakeDurability implements Durability {
  asked = 0;

  constructor(private readonly answer: DurabilityState = 'on') {}

  ask(): Promise<DurabilityState> {
    this.asked += 1;
    return Promise.resolve(this.answer);
  }
}
