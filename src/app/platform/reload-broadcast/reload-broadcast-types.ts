/** Reloads all windows of the app, so that nothing is left of what they remember: after everything was erased. */
export interface ReloadBroadcast {
  /** Has every other window of the app reload. One that is frozen does so as soon as it wakes. */
  send(): void;
  /** From now on, reloads this window when another one sends. */
  listen(): void;
  /** Loads this window anew at an address within the app. */
  load(address: string): void;
}
