/** `on`: the browser keeps what is stored. `refused`: it may throw it away when room gets short. `absent`: it cannot say. */
export type DurabilityState = 'on' | 'refused' | 'absent';

/** Whether the browser promises to keep what is stored when room gets short. Never throws. */
export interface Durability {
  /** Asks for the promise and resolves to the true answer. */
  ask(): Promise<DurabilityState>;
}
