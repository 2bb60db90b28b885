import { Service, signal } from '@angular/core';

/** Quiet mode: for this session nothing is heard, whatever Settings say. What is felt and seen stays. */
@Service()
export class Quiet {
  /** True while voice and sounds are turned off by the player's button. */
  readonly quiet = signal(false);
}
