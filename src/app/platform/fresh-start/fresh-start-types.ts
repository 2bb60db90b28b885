/** Loading the app anew, with nothing left of what its windows remember: after everything was erased. */
export interface FreshStart {
  /** Has every other window of the app start anew. One that is frozen does so as soon as it wakes. */
  tellOthers(): void;
  /** From now on, starts this window anew when another one says so. */
  heed(): void;
  /** Starts this window anew at an address within the app. */
  load(address: string): void;
}
